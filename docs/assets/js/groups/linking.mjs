// The tools that make links, and keep or move what is on the device: one piece for the browser to fetch.

import { mountKeeping } from "../keep/keeping.mjs";
import { mountInvite } from "../links/invite.mjs";
import { mountInviteMany } from "../links/invite-many.mjs";
import { register } from "../registry.mjs";

register({ invite: mountInvite, "invite-many": mountInviteMany, keeping: mountKeeping });
