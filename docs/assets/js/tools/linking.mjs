// The tools that make links, and keep or move what is on the device: one piece for the browser to fetch.

import { bring } from "../shell.mjs";
import { mountInvite } from "./invite.mjs";
import { mountInviteMany } from "./invite-many.mjs";
import { mountKeeping } from "./keeping.mjs";

bring({ invite: mountInvite, "invite-many": mountInviteMany, keeping: mountKeeping });
