import type { CheckStrings } from "#domain/checks/strings.ts";

export const helloWithoutCertificateTrustStrings: CheckStrings = {
  title: "Windows Hello for Business does without certificate trust",
  failTitle: "Windows Hello for Business uses certificate trust",
  why: "Certificate trust is listed with AD FS only. Cloud trust and key trust do without it.",
  messages: {
    none: () => "Windows Hello for Business by certificate trust is not in use.",
    certificateTrust: () =>
      "People sign in with Windows Hello for Business by certificate trust, which only AD FS is listed for.",
  },
  fix: {
    id: "move-hello-to-cloud-trust",
    what: "Move Windows Hello for Business to cloud trust, or choose AD FS.",
    who: "Identity team",
    effort: "days",
  },
};
