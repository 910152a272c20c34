import { openConnection } from "../ldap/connection.ts";
import { appLink } from "./app-link.ts";
import { serveSession } from "./host-server.ts";

serveSession(appLink(), openConnection, () => process.exit(0));
