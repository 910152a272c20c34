import type { HandoutPart } from "../handout.ts";
import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { requestPart } from "../request.ts";
import { changingScript, restoringScript } from "../script-part.ts";
import type { HandoutMaker, Work } from "../work.ts";

const sources = ["ADDSDeployment module, Install-ADDSDomainController, Uninstall-ADDSDomainController"];

/** A new server becomes a writable controller of the domain. */
export const addController: HandoutMaker = (work) => {
  const domain = work.subject.object ?? work.subject.domain;
  if (domain === null) return null;
  return {
    parts: [installController(work, domain, "install-controller.ps1")],
    undo: { kind: "parts", parts: [demoteController(work, domain, "install-controller.ps1")] },
  };
};

export function installController(work: Work, domain: string, fileName: string): HandoutPart {
  return changingScript(work, {
    title: `Make a server a domain controller of ${domain}`,
    fileName,
    runOn: `the new server, with a fixed address, its final name, and DNS servers that know ${domain}`,
    runAs: "a local administrator; an account of the domain is asked for",
    sources,
    body: psLines(
      ps`Save-Before -Rows @([pscustomobject]@{ Server = $env:COMPUTERNAME; Domain = ${domain} })`,
      psComment("The server restarts at the end. The restore password is asked for and stays in memory."),
      ps`if (Confirm-Change $env:COMPUTERNAME ('Make it a domain controller of ' + ${domain})) {`,
      ps`    Install-WindowsFeature -Name AD-Domain-Services -IncludeManagementTools | Out-Null`,
      ps`    Install-ADDSDomainController -DomainName ${domain} -InstallDns -Credential (Get-Credential -Message 'Domain Admin')`,
      ps`}`,
    ),
  });
}

export function demoteController(work: Work, domain: string, undoes: string): HandoutPart {
  return restoringScript(work, {
    title: `Take the new controller out of ${domain} again`,
    undoes,
    runOn: "the new controller itself, once it holds no operations master role",
    runAs: `a Domain Admin of ${domain}`,
    sources,
    body: psLines(
      ps`foreach ($row in $rows) {`,
      ps`    if ($row.Server -ne $env:COMPUTERNAME) { throw ('Run it on ' + $row.Server) }`,
      ps`    if (Confirm-Change $row.Server 'Demote the controller; it restarts') { Uninstall-ADDSDomainController }`,
      ps`}`,
    ),
  });
}

/** The roles of an old controller move to another one; then it is demoted by hand. */
export const replaceController: HandoutMaker = (work) => {
  const { forest, object: controller } = work.subject;
  if (forest === null || controller === null) return null;
  const domain = domainOf(work, controller) ?? forest;
  const place = {
    runOn: `any computer with the module ActiveDirectory that reaches ${domain}`,
    runAs: `an Enterprise Admin of ${forest}`,
    sources: ["ActiveDirectory module, Get-ADDomainController, Move-ADDirectoryServerOperationMasterRole"],
    needsAdModule: true,
  } as const;
  const move = changingScript(work, {
    ...place,
    title: `Move the operations master roles off ${controller}`,
    fileName: "1-move-roles.ps1",
    parameters: [ps`[Parameter(Mandatory = $true)][string]$To`],
    body: psLines(
      ps`$old = Get-ADDomainController -Server ${domain} -Identity ${controller}`,
      ps`$roles = @($old.OperationMasterRoles)`,
      ps`Save-Before -Rows @($roles | ForEach-Object { [pscustomobject]@{ Controller = $old.HostName; Role = [string]$_ } })`,
      ps`foreach ($role in $roles) {`,
      ps`    if (Confirm-Change $To ('Move the role ' + $role + ' from ' + $old.HostName)) {`,
      ps`        Move-ADDirectoryServerOperationMasterRole -Server ${domain} -Identity $To -OperationMasterRole $role -Confirm:$false`,
      ps`    }`,
      ps`}`,
    ),
  });
  const back = restoringScript(work, {
    ...place,
    title: `Move the roles back to ${controller}, as long as it is there`,
    undoes: "1-move-roles.ps1",
    body: psLines(
      ps`foreach ($row in $rows) {`,
      ps`    if (Confirm-Change $row.Controller ('Move the role ' + $row.Role + ' back')) {`,
      ps`        Move-ADDirectoryServerOperationMasterRole -Server ${domain} -Identity $row.Controller -OperationMasterRole $row.Role -Confirm:$false`,
      ps`    }`,
      ps`}`,
    ),
  });
  const steps = requestPart(work, {
    fileName: "2-replace-controller.txt",
    steps: [
      "Add a controller of a current Windows Server to the same domain, with DNS and the global catalog, and let it replicate.",
      "Look for what names the old one: DNS servers of clients and servers, LDAP settings of software, time sources, DHCP options.",
      "Move its roles with 1-move-roles.ps1, and switch it off for a week before it is demoted: until then that is the way back.",
      "Demote it on the server itself: Uninstall-ADDSDomainController from Windows Server 2012 on, dcpromo before.",
    ],
    sources,
  });
  return { parts: [move, steps], undo: { kind: "parts", parts: [back] } };
};

/** The domain that has a controller of this name; `null` where it was not read. */
function domainOf(work: Work, controller: string): string | null {
  const has = (names: readonly string[] | null): boolean =>
    names?.some((name) => name === controller || name.startsWith(`${controller.toLowerCase()}.`)) === true;
  return work.result.domains.find(({ domainControllers }) => has(domainControllers))?.name ?? null;
}
