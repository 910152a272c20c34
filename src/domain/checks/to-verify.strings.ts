/**
 * What must hold but is not judged here, by rule id: rules that only a server, a client or a network path can show, and
 * those of `not-judged.ts`. Each states the good condition.
 */
export const toVerifyStrings: Readonly<Record<string, string>> = {
  "DS-IPV6-01": "The sync server has an IPv4 address and reaches domain controllers and the internet by IPv4.",
  "DS-RODC-02": "The sync server finds a writable domain controller of every synced domain in reach of its own site.",
  "DS-REACH-01":
    "The sync server reaches the root domain of every forest and each domain to be synced (ports 53, 88, 135, 389, 445, 3268).",
  "DS-DNS-01": "The sync server resolves the names of every domain as well as internet names.",
  "DS-OS-01": "The sync server runs Windows Server 2016, 2019 or 2022, as asked since version 2.0 of the sync engine.",
  "DS-OS-02": "The sync server does not run Windows Server 2025, unless newer documentation allows it.",
  "DS-CORE-01": "The sync server has the desktop experience; Server Core is not enough.",
  "DS-JOIN-01": "The sync server is a member of a domain.",
  "DS-TLS-01": "TLS 1.2 is on at the sync server, for Windows and for .NET.",
  "DS-SQL-01": "With 100,000 objects or more in scope, a full SQL Server is planned for sync.",
  "DS-VERSION-01":
    "A sync server that is already there runs version 2.5.79.0 or later; older ones stopped syncing on 2026-09-30.",
  "DS-INSPECT-01": "No device on the way opens the TLS connections of the sync server to Microsoft.",
  "DS-CLEAN-01": "Attributes of users, groups and contacts hold no invalid or duplicate values.",
  "DS-GROUP-01": "No group to be synced has more than 250,000 members (50,000 with Cloud Sync).",
  "PTA-AGENT-03":
    "Agent servers run Windows Server 2016 or later with desktop, are domain members, and stand inside the network, not in a perimeter network.",
  "PTA-NET-01": "Agent servers reach *.msappproxy.net and *.servicebus.windows.net on port 443.",
  "PTA-NET-02": "Agent servers reach the certificate revocation lists on port 80.",
  "PTA-NET-03": "No device on the way opens the TLS connections of the agents.",
  "SSO-TENANT-01": "No other tenant uses Seamless SSO with the same forest.",
  "SSO-ZONE-01": "Clients have https://autologon.microsoftazuread-sso.com in the Local intranet zone.",
  "SSO-ZONE-02": "No client has that address in the Trusted sites zone, which stops sign-in.",
  "SSO-ZONE-03": "The Local intranet zone allows updates to the status bar by script.",
  "SSO-CHROME-01": "Where Chrome or Edge have a list of servers allowed to negotiate, that address is on it.",
  "SSO-TOKEN-01": "No user is in so many groups that the Kerberos ticket comes near 50 KB.",
  "SSO-GC-01": "The sync server reaches domain controllers on ports 445 and 3268 while Seamless SSO is set up.",
  "FS-SPN-01": "The name chosen for the federation service belongs to no other account as HOST or HTTP.",
  "FS-CERT-01": "A public TLS certificate with the federation service name is at hand, for farm and proxies alike.",
  "FS-DNS-01": "On the inside the federation service name is an A record, not a CNAME.",
  "FS-DNS-02": "On the outside the federation service name leads to the proxies, on the inside to the farm.",
  "FS-MOB-01": "The farm is published through proxies, so that clients outside and the cloud can reach it.",
  "FS-RODC-02": "The AD FS servers find a writable domain controller in reach of their own site.",
  "FS-PDC-01": "The first farm server reaches the PDC emulator of its domain.",
  "WAP-NET-01": "Port 443 is open from the internet to the proxies and from the proxies to the farm.",
  "REALM-01": "No sign-in domain is still federated in the tenant when users are to sign in there.",
  "REALM-02": "No sign-in domain is verified in another tenant.",
  "DS-NET-01": "The sync server has .NET Framework 4.7.2 or later; 4.8 also serves password writeback.",
  "DS-HW-01":
    "The sync server has 6 GB of memory and 70 GB of disk below 50,000 objects, 16 GB and 100 GB up to 100,000, and 32 GB and 300 to 500 GB above.",
  "DS-QUOTA-01":
    "No more than 50,000 objects are to be synced before a domain is verified, and no more than 300,000 without a request to Microsoft.",
  "DS-UPN-04": "Users' UPNs are their primary mail addresses, or people are told what to type.",
  "DS-EXIST-01": "It is known which servers left the accounts of sync products that the forest holds.",
  "DS-RESOURCE-01":
    "Where disabled accounts hold mailboxes of users in another forest, both forests are synced and matched by objectSID and msExchMasterAccountSid.",
  "DS-LINKED-01": "Every linked mailbox has an enabled account in a forest that is synced.",
  "DS-SFB-01": "With several forests, Skype for Business or Lync stands in one of them only, or in a resource forest.",
  "CS-01": "No domain has more than 150,000 objects to be synced by Cloud Sync.",
  "CS-02": "No group to be synced by Cloud Sync has more than 50,000 members.",
  "CS-04": "Forests without a network path between them are synced by Cloud Sync, with agents in each.",
  "CS-07":
    "Agent servers of Cloud Sync run Windows Server 2016 or later with desktop, and have 4 GB of memory, .NET 4.7.1 and TLS 1.2.",
  "PHS-FIPS-01": "FIPS policy is not enforced on the sync server, or the sync service is exempt from it.",
  "PTA-DEP-18":
    "Apple devices enrol by the company portal; the iOS setup assistant was listed as not supported in 2018 and is not listed any more.",
  "SSO-ENC-02": "The key of the Seamless SSO account is rolled before its encryption types are changed.",
  "SSO-FOREST-01": "Seamless SSO is set up in each forest that no forest trust links to another.",
  "SSO-FOREST-02": "Among forests that trust each other Seamless SSO is set up in one only.",
  "SSO-EPM-01": "Enhanced Protected Mode of Internet Explorer is off where Seamless SSO is to work in it.",
  "SSO-FF-01": "Managed Firefox has the address of Seamless SSO in its list for SPNEGO.",
  "SSO-PRT-01":
    "Windows 10 or later that is joined to Microsoft Entra signs in by its own token; Seamless SSO is kept for older clients.",
  "SSO-OFFICE-01": "Office clients are 16.0.8730 or later.",
  "SSO-CLOCK-01": "Clocks of clients are within five minutes of their domain controllers.",
  "FS-WID-01": "A farm with the Windows Internal Database has at most 30 servers and 100 relying parties.",
  "WAP-VER-01": "Proxies run the generation of Windows Server that the farm's level asks for.",
  "WAP-CERT-01":
    "Where people sign in with certificates, port 49443 is open, or certauth and the service name are in DNS and in the certificate.",
  "WAP-EXT-01": "The Windows transport endpoints of WS-Trust are not published outside.",
  "WB-01": "The minimum password age is zero in domains whose users change passwords in the cloud.",
  "WB-03": "The sync server has .NET Framework 4.8 or later.",
  "REALM-03": "Every sign-in domain is verified in the tenant before sync.",
  "REALM-04": "Where a third party federates a sign-in domain, its product is on the compatibility list.",
  "PTA-DNS-01": "Agent servers resolve the domain controllers of every user forest.",
};
