import type { HandoutPart } from "../handout.ts";
import { originOf } from "../origin.ts";
import { ldifModify } from "../quoting/ldif.ts";
import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { changingScript, restoringScript } from "../script-part.ts";
import { evidenceOf, type HandoutMaker, type Work } from "../work.ts";
import { accountPlace, ssoAccountOf } from "./sso-account.ts";

const attribute = "msDS-SupportedEncryptionTypes";
/** AES128 and AES256 (MS-KILE 2.2.7). */
const aesTypes = 0x18;

/** The account names AES128 and AES256 and nothing else. */
export const setEncryption: HandoutMaker = (work) => {
  const found = ssoAccountOf(work);
  if (found === null) return null;
  const { domain, account } = found;
  const before = evidenceOf(work, attribute);
  const undone = typeof before === "string" && /^0x[\da-f]{1,8}$/u.test(before) ? [String(Number(before))] : [];
  const script = changingScript(work, {
    ...accountPlace(domain),
    title: "Set AZUREADSSOACC to AES",
    fileName: "set-encryption.ps1",
    body: psLines(
      psComment(
        "Roll the key first (Update-AzureADSSOForest on the sync server): in the other order single sign-on breaks.",
      ),
      ps`$account = Get-ADComputer -Server ${domain} -Identity ${account} -Properties ${[attribute, "PasswordLastSet"]} | Select-Object -Property ${["DistinguishedName", attribute, "PasswordLastSet"]}`,
      ps`Save-Before -Rows @([pscustomobject]@{ Dn = $account.DistinguishedName; Types = [string]$account.${attribute} })`,
      ps`Write-Host ('The key was rolled at ' + $account.PasswordLastSet)`,
      ps`if (Confirm-Change $account.DistinguishedName 'Set the encryption types to AES128 and AES256') {`,
      ps`    Set-ADComputer -Server ${domain} -Identity $account.DistinguishedName -KerberosEncryptionType @('AES128', 'AES256')`,
      ps`}`,
    ),
  });
  const restore = restoringScript(work, {
    ...accountPlace(domain),
    title: "Put the encryption types back",
    undoes: "set-encryption.ps1",
    body: psLines(
      ps`foreach ($row in $rows) {`,
      ps`    if (Confirm-Change $row.Dn ('Set the encryption types back to ' + $row.Types)) {`,
      ps`        if ($row.Types -eq '') { Set-ADComputer -Server ${domain} -Identity $row.Dn -Clear ${attribute} }`,
      ps`        else { Set-ADComputer -Server ${domain} -Identity $row.Dn -Replace @{ ${attribute} = [int]$row.Types } }`,
      ps`    }`,
      ps`}`,
    ),
  });
  return {
    parts: [script, typesLdif(work, account, [String(aesTypes)], "set-encryption.ldif")],
    undo: { kind: "parts", parts: [restore, typesLdif(work, account, undone, "undo-set-encryption.ldif")] },
  };
};

function typesLdif(work: Work, dn: string, values: readonly string[], fileName: string): HandoutPart {
  const title =
    values.length === 0 ? "No encryption types, as it was read, as LDIF" : `Encryption types ${values.join()} as LDIF`;
  return {
    kind: "ldif",
    title,
    text: ldifModify(dn, [{ change: "replace", attribute, values }], originOf(work)),
    fileName,
  };
}
