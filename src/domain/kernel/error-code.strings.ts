import type { CodedError, ErrorCode } from "./error-code.ts";

/** The words of one error code. */
export interface ErrorWords {
  /** What it means, as sentences. A guess says that it is one; several possible causes are all named. */
  readonly cause: string;
  /** What to do, and by whom. */
  readonly next: string;
}

/** The words of every code a user can meet (codes: `error-code.ts`). What was asked of whom stands beside them. */
export const errorStrings = {
  "wrong-password": {
    cause:
      "The user name or the password was not accepted. The same answer comes when the name is one of another domain.",
    next: "Check the user name, its domain and the password, then enter them again. The password is not tried a second time by itself, because that could lock the account.",
  },
  "password-or-key-refused": {
    cause:
      "Kerberos could not decrypt what it was sent. One answer stands for three causes: the password is wrong, the server's own key changed after the ticket was issued, or its service name is registered twice.",
    next: "Check the user name, its domain and the password, then enter them again; the password is not tried a second time by itself, because that could lock the account. If they are right, sign out and in for a new ticket, and ask a domain admin to look for duplicate service names (setspn -X).",
  },
  "credentials-rejected": {
    cause:
      "The server refused the sign-in without saying why. The account can be locked, disabled, expired, or used outside its logon hours; the user name or the password can be wrong. One answer stands for all of these.",
    next: "Ask a domain admin to look at the account: locked, disabled, expiry date, logon hours, password age. Then sign in again, or use another account.",
  },
  "account-locked": {
    cause: "The account is locked after too many wrong passwords.",
    next: "Ask a domain admin to unlock it, or wait for the lockout time of the domain to pass, or use another account. It is not tried again by itself.",
  },
  "account-disabled": {
    cause: "The account is disabled.",
    next: "Use another account, or ask a domain admin to enable this one.",
  },
  "account-expired": {
    cause: "The account has passed its expiry date.",
    next: "Use another account, or ask a domain admin to set a new expiry date.",
  },
  "password-expired": {
    cause: "The password is right or was right, but it has expired.",
    next: "Change the password at a computer of the domain, then sign in again. Groundcheck changes nothing and cannot do it for you.",
  },
  "password-must-change": {
    cause: "The account must change its password at the next sign-in, and may do nothing before.",
    next: "Sign in to a computer of the domain once and choose a new password, then try again.",
  },
  "logon-restricted": {
    cause:
      "The account may not sign in from here or now: logon hours, a list of permitted computers, an authentication policy, or a right that is withheld.",
    next: "Try from a computer and at a time the account is meant for, or ask a domain admin which restriction applies. Another ordinary user account will do as well.",
  },
  "unknown-account": {
    cause: "The directory does not know this user name in the domain that was asked.",
    next: "Check the spelling and the domain. Write the name as DOMAIN\\user or user@domain when the account belongs to another domain.",
  },
  "clock-skew": {
    cause: "The clocks of this computer and of the server differ by more than Kerberos allows (5 minutes by default).",
    next: "Set the clock or repair time synchronisation on the computer that is wrong (w32tm /resync on Windows), then try again. Users' sign-ins suffer from the same difference.",
  },
  "no-ticket": {
    cause:
      "There is no usable Kerberos ticket for the signed-in user: nobody signed in to a domain on this computer, the ticket has expired, it belongs to another realm, or its store cannot be read.",
    next: "Sign in with a domain account (kinit on Linux; lock and unlock on Windows), or enter a user name and password.",
  },
  "wrong-spn": {
    cause:
      "Kerberos knows no service of the name that was asked for. The server was named by an address or alias instead of its full DNS name, its service name is missing or registered twice, or its forest is not reached over the trusts of your domain.",
    next: "Name the server by its full DNS name. If it is, ask a domain admin to check its service names (setspn -L, setspn -X), or enter an account of that server's own forest.",
  },
  "realm-not-found": {
    cause:
      "No key distribution centre was found for the domain: its DNS records (_kerberos._tcp) are missing or not visible from here, port 88 is closed, or the domain name is misspelt.",
    next: "Ask the network admin whether this computer can resolve and reach the domain's controllers on port 88 (TCP and UDP), or enter a server that it can reach.",
  },
  "signing-required": {
    cause: "The server accepts only signed connections, and this one was not signed.",
    next: "Use the signed-in user or a password with Kerberos, which sign and encrypt, or LDAPS on port 636. Leave the server's setting as it is: it is the right one.",
  },
  "channel-binding-required": {
    cause:
      "The server demands that the sign-in is bound to the TLS connection (LDAP channel binding), and this sign-in carried no binding or a different one. A device in between that opens TLS gives the same answer.",
    next: "Connect on port 389 instead, where the sign-in itself signs and encrypts. If only LDAPS is open, ask the network admin whether TLS is inspected on the way.",
  },
  "plain-text-refused": {
    cause: "A user name and password would have crossed the network unprotected. The server refused it, or we did.",
    next: "Use Kerberos on port 389, or LDAPS on port 636. Nothing weaker is tried.",
  },
  "security-library-missing": {
    cause: "The system library that signs in with Kerberos is not installed or could not be loaded on this computer.",
    next: "On Linux, install the GSSAPI library (Debian: libgssapi-krb5-2). On Windows it is part of the system: ask the admin of this computer what blocks secur32.dll.",
  },
  "certificate-untrusted": {
    cause:
      "The server showed a certificate that this computer does not trust, or that does not carry the server's name.",
    next: "Compare the fingerprint in the details with the server's own certificate, together with its admin, and confirm it; or give the certificate of the authority that issued it (--ca, --tls-fingerprint on the command line).",
  },
  "certificate-changed": {
    cause:
      "The server shows another certificate than the one that was confirmed. It was renewed, or something else answers in its place.",
    next: "Ask the server's admin whether the certificate was renewed, and confirm the new fingerprint only then.",
  },
  "no-server-certificate": {
    cause:
      "The server took the connection and ended it where it has to show a certificate. A domain controller that has no certificate for LDAPS does that; a device in between that cuts TLS looks the same from here.",
    next: "Use port 389: with Kerberos the sign-in itself signs and encrypts, and no certificate is needed. If only LDAPS may be used, ask the directory admin to install a server authentication certificate with the DNS name of this domain controller.",
  },
  "name-not-resolved": {
    cause: "DNS gave no address for the name.",
    next: "Check the spelling. If it is right, ask the network admin whether this computer's DNS servers know the zone; in another forest a conditional forwarder is often missing.",
  },
  "dns-no-answer": {
    cause:
      "DNS gave no answer, or an error, to the question for the domain's controllers. Whether it lists any is not known.",
    next: "Check that this computer reaches its DNS servers and that they reach those of the domain, then try again, or enter a domain controller yourself.",
  },
  "no-domain-found": {
    cause:
      "DNS, as this computer sees it, lists no domain controllers for the domains that were looked for: its own domain and DNS suffixes, or the partner of a trust.",
    next: "Enter a domain name or a domain controller yourself, or run this on a computer that is joined to the domain.",
  },
  refused: {
    cause: "The computer answered, but nothing listens on that port, or a firewall rejects it.",
    next: "Check server name and port. If they are right, ask the network admin to open the port from this computer.",
  },
  timeout: {
    cause:
      "No answer came in time. A firewall in between that drops packets is likely; a switched-off or overloaded server looks the same from here.",
    next: "Ask the network admin whether the way to that port is open from this computer, and try again or name another server.",
  },
  unreachable: {
    cause: "There is no route from this computer to that address.",
    next: "Check that this computer is on the company network (VPN), and ask the network admin for the route.",
  },
  "connection-lost": {
    cause: "The connection broke off, and no other server of this domain took over.",
    next: "Retry what failed; what was read before is kept. If it happens again at the same place, ask the network admin about idle time-outs and the directory admin about restarts.",
  },
  "not-a-directory": {
    cause: "Something answers on that port, but it is no directory server.",
    next: "Check server name and port: 389 or 636 for a domain controller, 3268 or 3269 for a global catalog.",
  },
  "referral-unreachable": {
    cause:
      "The server does not hold this and pointed to another domain, of which no server is connected: none was named, or it cannot be reached from here.",
    next: "Add a server of that domain, with an account that may read it. Until then its part stays Unknown.",
  },
  "access-denied": {
    cause: "The account may not read this.",
    next: "Ask a directory admin to grant read access, or gather again with an account that has it. Until then what depends on it stays Unknown; everything else goes on.",
  },
  "not-found": {
    cause:
      "The object does not exist, or the account may not see that it does. The directory gives the same answer for both.",
    next: "If it should exist, gather again with an account that may read it.",
  },
  malformed: {
    cause: "The answer does not follow the protocol or the format of this value.",
    next: "Retry once. If it stays, send the details with the name and version of the server to the specialist who helps you.",
  },
  unsupported: {
    cause: "The server does not offer what was asked for.",
    next: "Use another server of the same domain. If all say so, this part stays Unknown.",
  },
  "server-busy": {
    cause: "The server is too busy to answer, or is starting or stopping.",
    next: "Try again later, or name another server of the same domain.",
  },
  "limit-exceeded": {
    cause: "The server stops at a limit of its own for size or time, even with small pages.",
    next: "Ask the directory admin for the limits of this account (MaxPageSize, MaxQueryDuration), or name another server. Nothing was cut off silently: this part counts as not read.",
  },
  cancelled: {
    cause: "This was stopped on request before it finished.",
    next: "Start it again to complete it. What was read before is kept.",
  },
  "bundle-not-a-zip": {
    cause: "The file is no Groundcheck file: it is no zip archive.",
    next: "Choose a file that was saved by Groundcheck, or ask its sender for it again.",
  },
  "bundle-truncated": {
    cause: "The file ends too early. It was probably cut off while it was copied or sent.",
    next: "Copy it again, or ask its sender for it again.",
  },
  "bundle-hash-mismatch": {
    cause:
      "The content is not what the file says of itself: it was changed after it was sealed, or damaged on the way.",
    next: "Do not rely on it. Ask its sender for the original and how it was sent.",
  },
  "bundle-version-unknown": {
    cause: "The file was made by another version of Groundcheck, in a format that this version does not read.",
    next: "Open it with the version that made it, or a newer one.",
  },
  "bundle-too-large": {
    cause:
      "The file, or a part of it once unpacked, is larger than any real estate needs. It was not unpacked further.",
    next: "Ask its sender how it was made. Do not open it with other tools on this computer.",
  },
  "bundle-unsafe-path": {
    cause: "The file holds an entry whose name points outside of it. Groundcheck never writes such names.",
    next: "Do not use the file. Tell its sender.",
  },
  "bundle-entry-missing": {
    cause: "A part that belongs to the file is not in it.",
    next: "Ask its sender for the original.",
  },
  "bundle-entry-unknown": {
    cause: "The file holds a part that does not belong to it.",
    next: "Ask its sender for the original, and how the part came to be in it.",
  },
  "bundle-bad-json": {
    cause: "A part of the file is no readable JSON.",
    next: "Ask its sender for the original.",
  },
  "bundle-bad-content": {
    cause: "A part of the file does not have the form that its version prescribes.",
    next: "Ask its sender for the original. If it is the original, send the details to the specialist who helps you.",
  },
  "bundles-unrelated": {
    cause: "The two bundles have no forest in common, so nothing in them can be compared.",
    next: "Name two bundles of the same estate, the earlier one first.",
  },
  "file-not-found": {
    cause: "There is no file of that name.",
    next: "Check the path, or choose the file again.",
  },
  "file-not-readable": {
    cause: "The file exists, but this account may not read it, or another program holds it.",
    next: "Close the other program, or copy the file to a folder of your own.",
  },
  "file-not-writable": {
    cause: "The file cannot be written there: something else has that name, or another program holds the file.",
    next: "Choose another folder, or close the other program.",
  },
  "folder-not-found": {
    cause:
      "The folder is not there: it was never made, was moved, renamed or deleted, or its drive or share was disconnected.",
    next: "Make the folder or connect the drive, or choose another folder.",
  },
  "folder-not-empty": {
    cause: "The folder is there already and holds something. Nothing in it was touched.",
    next: "Name a folder that is not there yet or is empty, or move away what is in it.",
  },
  "folder-read-only": {
    cause: "Nothing can be written to that drive or share: the system has it as read-only.",
    next: "Choose a folder on another drive, or ask the admin of this computer to make it writable.",
  },
  "write-denied": {
    cause: "This account may not write to that folder, or may not replace the file that is there.",
    next: "Choose a folder of your own, or ask the owner of the folder for the right to write.",
  },
  "disk-full": {
    cause: "The disk is full.",
    next: "Make room or choose another disk, then do the same again.",
  },
  "report-not-printed": {
    cause:
      "The PDF could not be made: the hidden window that prints it failed, or took longer than a minute, as it does with a very long report.",
    next: "Try again. If it happens again, start Groundcheck anew, or write the report as HTML and print that from a browser.",
  },
  "assessment-not-found": {
    cause: "The assessment is no longer kept on this computer.",
    next: "Choose another one, or begin a new assessment. A bundle that was made of it can still be opened.",
  },
  "assessment-damaged": {
    cause: "The files of the assessment could not be understood.",
    next: "Open a bundle that was made of it, or begin a new assessment. The files stay where they are until you delete it.",
  },
  "password-needed": {
    cause: "The password of the account is not in memory; it is never kept on disk.",
    next: "Enter the password on Connect, then go on.",
  },
  "already-running": {
    cause: "A run of an assessment is under way.",
    next: "Wait until it ends, or cancel it; what it has collected is kept.",
  },
  "data-folder-not-writable": {
    cause: "Groundcheck cannot write to its own folder on this computer: the folder is protected, or the drive is.",
    next: "Ask the admin of this computer for write access to the folder in the details, then save again. Until then what you entered and what was gathered is in memory only, while Groundcheck runs.",
  },
  "nothing-gathered": {
    cause: "Nothing has been gathered yet, so there is nothing to judge or to share.",
    next: "Connect to a domain and gather first.",
  },
  "invalid-input": {
    cause: "What was entered cannot be used as it is.",
    next: "Correct it as the details say.",
  },
  "sender-refused": {
    cause: "A request came from a window that is not Groundcheck's own, and was not carried out.",
    next: "Close Groundcheck and start it again. If it happens again, tell the specialist who helps you.",
  },
  "check-crashed": {
    cause: "A check met something it was not made for and stopped. This is our mistake, not a fault of your directory.",
    next: "Treat its result as Unknown and send the details to the makers of Groundcheck.",
  },
  internal: {
    cause: "Groundcheck made a mistake. Nothing in your directory was changed.",
    next: "Retry. If it happens again, send the details to the makers of Groundcheck.",
  },
} as const satisfies Record<ErrorCode, ErrorWords>;

/** An error as it is shown: cause, next step, what was asked of whom, and the raw answer or `null`. */
export function describeError(error: CodedError): ErrorWords & Pick<CodedError, "asked" | "detail"> {
  const { cause, next } = errorStrings[error.code];
  return { cause, next, asked: error.asked, detail: error.detail };
}
