import { amount, type CheckStrings } from "#domain/checks/strings.ts";

export const deviceSignInPasswordsPermanentStrings: CheckStrings = {
  title: "No temporary password stands in the way of joined devices",
  failTitle: "Temporary passwords stand in the way of joined devices",
  why: "With Pass-through Authentication a temporary or expired password opens no Microsoft Entra joined device; it has to be changed in a browser first.",
  messages: {
    none: (p) => `None of ${amount(p, "all")} enabled users has a temporary password.`,
    some: (p) =>
      `${amount(p, "users")} of ${amount(p, "all")} enabled users have a temporary password, with which they cannot sign in to a Microsoft Entra joined device.`,
  },
  fix: {
    id: "change-passwords-in-browser",
    what: "Have these users change the password in a browser before the first sign-in on such a device. Where devices are not Microsoft Entra joined, nothing needs to change.",
    who: "Help desk",
    effort: "minutes for each user",
  },
};
