import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { handoutFilesStrings as strings } from "./handout-files.strings.ts";

export interface HandoutFile {
  readonly fileName: string;
  /** What it is for. */
  readonly title: string;
  readonly text: string;
}

export interface HandoutFilesProps {
  readonly files: readonly HandoutFile[];
  /** Puts a text where it can be pasted from; resolves to whether that worked. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 10px" },
  title: { ...textRamp.dense, fontWeight: tokens.fontWeightSemibold },
  name: { ...textRamp.label, color: tokens.colorNeutralForeground3 },
  text: {
    ...textRamp.label,
    margin: "4px 0 0",
    maxHeight: "220px",
    overflow: "auto",
    padding: "8px",
    fontFamily: tokens.fontFamilyMonospace,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    userSelect: "text",
  },
});

/** Texts and scripts to hand over, each to be read and copied. Nothing of it is ever run by the app. */
export function HandoutFiles({ files, onCopy }: HandoutFilesProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {files.map((file) => (
        <File key={file.fileName} file={file} onCopy={onCopy} />
      ))}
    </div>
  );
}

function File({ file, onCopy }: { readonly file: HandoutFile; readonly onCopy: HandoutFilesProps["onCopy"] }) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => setSaid((await onCopy(file.text)) ? strings.copied : strings.notCopied);
  return (
    <section aria-label={file.fileName}>
      <div className={styles.head}>
        <span className={styles.title}>{file.title}</span>
        <span className={styles.name}>{file.fileName}</span>
        <Button
          size="small"
          icon={<Copy16Regular />}
          aria-label={strings.copyNamed(file.fileName)}
          onClick={() => void copy()}
        >
          {strings.copy}
        </Button>
        <output className={styles.name}>{said}</output>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling part must be reachable by keyboard */}
      <pre className={styles.text} tabIndex={0}>
        {file.text}
      </pre>
    </section>
  );
}
