import { useState, type FormEvent } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
} from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { waiveFormStrings as strings } from "./waive-form.strings.ts";

/** What a waiver says, but for when and of what. */
export interface WaiveAnswer {
  readonly reason: string;
  readonly owner: string;
  /** Last day, such as "2027-03-01". */
  readonly until: string;
}

export interface WaiveFormProps {
  /** What is waived. */
  readonly subject: string;
  /** The waiver there is; `null` when there is none. */
  readonly before: WaiveAnswer | null;
  /** The day it is; a waiver cannot end before it. */
  readonly today: string;
  readonly onWaive: (answer: WaiveAnswer) => void;
  readonly onTakeBack: () => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
  lead: { ...textRamp.dense },
  subject: { ...textRamp.panelTitle, overflowWrap: "anywhere" },
});

/** Asks why a finding is lived with, who answers for it, and until when. Nothing is optional. */
export function WaiveForm({ subject, before, today, onWaive, onTakeBack, onClose }: WaiveFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState(before?.reason ?? "");
  const [owner, setOwner] = useState(before?.owner ?? "");
  const [until, setUntil] = useState(before?.until ?? "");
  const [isTried, setTried] = useState(false);
  const faults = {
    reason: reason.trim() === "" ? strings.needed : null,
    owner: owner.trim() === "" ? strings.needed : null,
    until: !/^\d{4}-\d{2}-\d{2}$/u.test(until) ? strings.needed : until < today ? strings.past : null,
  };
  const told = (fault: string | null) =>
    isTried && fault !== null ? { validationState: "error" as const, validationMessage: fault } : {};
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== null)) return;
    onWaive({ reason: reason.trim().slice(0, 1000), owner: owner.trim().slice(0, 200), until });
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{before === null ? strings.title : strings.titleChange}</DialogTitle>
            <DialogContent className={styles.fields}>
              <p className={styles.subject}>{subject}</p>
              <p className={styles.lead}>{strings.lead}</p>
              <Field label={strings.reason} required {...told(faults.reason)}>
                <Textarea value={reason} maxLength={1000} onChange={(_, { value }) => setReason(value)} />
              </Field>
              <Field label={strings.owner} required {...told(faults.owner)}>
                <Input value={owner} maxLength={200} onChange={(_, { value }) => setOwner(value)} />
              </Field>
              <Field label={strings.until} required {...told(faults.until)}>
                <Input type="date" value={until} min={today} onChange={(_, { value }) => setUntil(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{strings.cancel}</Button>
              {before !== null && <Button onClick={onTakeBack}>{strings.takeBack}</Button>}
              <Button type="submit" appearance="primary">
                {strings.waive}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
