// The tools that make links, and keep or move what is on the device: one piece for the browser to fetch.

export { mountInvite } from "./invite.mjs";
export { mountInviteMany } from "./invite-many.mjs";
export { mountKeeping } from "./keeping.mjs";
