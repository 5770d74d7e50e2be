// Every message between page and worker, and every question that the core answers: what is asked, what comes back.
//
// tests/unit/test_messages.py puts one question of each kind to the core, and has tsc hold its answer against this.

import type { Urgency } from "../page/sentences.d.ts";

// Between page and worker

/** A pack of libraries: its compressed file, its bytes, and the packages of the engine that have modules in it. */
export interface Pack {
  file: string;
  size: number;
  inside: string[];
}

/** How a file is compressed: as the end of its name says, too. */
export type Form = "gz" | "xz";

/** The bytes of a file in the forms in which it is served. */
export type Sizes = { gz: number; xz?: number };

/**
 * `all` are the files as they are served, each with the names of all its forms; `files` those that come compressed, by
 * their plain name. `lock` is Pyodide's lock file.
 */
export interface Manifest {
  folder: string;
  all: string[][];
  files: Record<string, Sizes>;
  packs: Record<string, Pack>;
  lock: object;
}

export type ToWorker =
  | { kind: "start"; base: string; manifest: Manifest; warm: boolean; small: boolean }
  | { kind: "ask"; id: number; request: string; packs: PackName[] }
  | { kind: "keep-nothing" };

/** `id` is a question's; `file` the one that is missing, where one is; `loaded` and `total` are bytes. */
export type FromWorker =
  | { kind: "progress" | "starting"; loaded: number; total: number }
  | { kind: "ready" | "kept" }
  | { kind: "alive"; phase: string }
  | { kind: "answer"; id: number; answer: string }
  | { kind: "waiting" | "packed"; id: number }
  | { kind: "pack"; name: string; loaded: number; total: number }
  | { kind: "refused"; id: number; file: string; message: string }
  | { kind: "failed"; file?: string | undefined; message?: string };

export type PackName = "calendar" | "mail" | "lists" | "xlsx" | "qr";

// Between page and core

export type Kind = keyof Core;
export type Asked<K extends Kind> = { kind: K } & Core[K]["asked"];
export type Question = { [K in Kind]: Asked<K> }[Kind];
export type Success<Q extends { kind: Kind } = Question> = { ok: true } & Core[Q["kind"]]["answer"];
export type Refusal = { ok: false; error: { code: string; field?: string; where?: string } };
export type Answer<Q extends { kind: Kind } = Question> = Success<Q> | Refusal;

/** The core's questions by kind; the modules requests.py of its rooms answer them. */
export interface Core {
  plan: {
    asked: { today: string; now?: string; records: Records; weeks?: Weeks };
    answer: { plans: Record<string, Plan> };
  };
  read: { asked: { text: string }; answer: { state: State; left_out: string[] } };
  import: {
    asked: { bytes: string; current?: string };
    answer: { merge: Offered; replace: Offered; left_out: string[]; cut: string };
  };

  draft: { asked: AboutLetter; answer: { draft: Built; people: Met[] } };
  kinds: {
    asked: { record: object; today: string };
    answer: { kinds: { id: string; suggested: boolean }[]; first: string };
  };
  review: {
    asked: AboutLetter & {
      subject: string;
      text: string;
      pages?: number | null;
      others?: Record<string, string>;
      lints?: Lint[];
    };
    answer: { findings: Finding[]; count: number };
  };
  compare: {
    asked: { before: string; after: string };
    answer: { lines: { mark: string; text: string }[] };
  };
  send: {
    asked: { to: string; subject: string; text: string };
    answer: { mailto: string; fits: boolean; length: number };
  };
  eml: {
    asked: {
      to: string;
      to_name: string;
      from: string;
      from_name: string;
      subject: string;
      text: string;
    };
    answer: { file: string };
  };

  calendar: {
    asked: AboutDates & { stamp: string };
    answer: { file: string; sequence: number; exported: Record<string, string[]>; name: string };
  };
  events: {
    asked: AboutDates & { stamp?: string };
    answer: { events: CalendarEvent[]; mailto: string };
  };
  lookback: {
    asked: { records: Records; query?: string };
    answer: { interviews: Lessons[] };
  };
  log: {
    asked: { records: Records; first?: string; last?: string; words?: object };
    answer: { rows: LogRow[]; csv: string };
  };

  link: {
    asked: { text: string; records?: Records; current?: string };
    answer: Arrived | { link: "move"; merge: Offered };
  };
  invitation: { asked: { fragment: string }; answer: ReadLink };
  invite: {
    asked: { id: string; fields: Record<string, string>; page: string; revision?: string };
    answer: Invitation & { link: string; most: number };
  };
  message: {
    asked: {
      link: string;
      fields: Record<string, string>;
      name: string;
      address: string;
      today: string;
      now: string;
      words: Record<string, string>;
      days: Record<string, string>;
    };
    answer: Message;
  };
  move: {
    asked: { state: string; ids: string[]; page: string };
    answer: { link: string; fits_link: boolean; fits_code: boolean };
  };
  code: { asked: { link: string }; answer: { svg: string; png: string; width: number } };

  list: { asked: { bytes: string; encoding?: string }; answer: List };
  mapped: {
    asked: {
      table: Table;
      meanings: string[];
      orders?: Record<string, string>;
      country?: string;
    };
    answer: Mapped;
  };
  made: {
    asked: {
      entries: Entry[];
      headings: Record<string, string>;
      common?: Record<string, string>;
      page: string;
      words: Record<string, string>;
      revision?: string;
    };
    answer: { made: { link: string; problem: string }[] };
  };
  result: {
    asked: { table: Table; meanings: string[]; results: [string, string][] };
    answer: { file: string };
  };

  people: { asked: { text: string }; answer: Understood };
  "correct-people": {
    asked: { text: string; row: number; change: Record<string, string> };
    answer: Understood;
  };
}

// Interviews and their plans

/** What is kept of each interview, by its id. */
export type Records = Record<string, object>;
/** The weekend (Monday is 0) and the holidays, by place. */
export type Weeks = Record<string, { weekend: number[]; days: string[] }>;
/** One thing wrong with, or in doubt about, one field. */
export type Told = { field: string; code: string };

export interface PlannedStep {
  first: string | null;
  last: string | null;
  best: string | null;
  reason: string | null;
  applies: boolean;
  source: string;
  status: string;
  ongoing: boolean;
  awaited: boolean;
  waitsFor: string;
}

/** `early` are steps ticked before the day on which the interview is now, `promised` the date that counts as promised. */
export interface Plan {
  steps: Record<string, PlannedStep>;
  dated: boolean;
  toCome: boolean;
  early: string[];
  problems: Told[];
  next: string | null;
  urgency: Urgency | null;
  progress: { done: number; of: number };
  promised: string | null;
}

// What is kept

export type Kept = Record<string, unknown> & {
  done?: Record<string, string>;
  edited?: Record<string, string>;
  archived?: boolean;
  deleted?: string;
  forgotten?: string;
};

export interface State {
  format: string;
  version: number;
  current: string;
  interviews: Record<string, Kept>;
  deleted?: Record<string, Kept>;
  you?: Kept;
}

export interface Changes {
  added: string[];
  removed: string[];
  same: string[];
  changed: Record<string, string[]>;
  you: string[];
  deleted: string[];
}

/** A state to take over, and what a reader would see change. */
export type Offered = { state: State; changes: Changes };

// Letters

export interface AboutLetter {
  letter: string;
  person: string;
  record: Record<string, unknown>;
  you?: object;
  today: string;
  now?: string;
  days?: Record<string, string>;
  words?: object;
  language?: string;
}

/** `row` is their place among the people understood. */
export type Recipient = { name: string; email: string; address_as: string; row: number | null };
export type Met = { name: string; role: string; email: string };

/** What the core makes of the notes. */
export interface Built {
  letter: string;
  person: string;
  to: Recipient;
  subject: string;
  text: string;
  uses: string[];
  bare: boolean;
  early: boolean;
  parts: { id: string; source: string }[];
  missing: { field: string; reason: string; pieces: string[] }[];
  script: { lines: { who: string; text: string }[] } | null;
}

/** What the grammar checker found: `begin` and `end` count characters. */
export type Lint = import("./linter.mjs").Lint;

/** `place`: from and to in the text; `mends`: what to write there. */
export interface Finding {
  code: string;
  source: string;
  values: Record<string, unknown>;
  weight: "must" | "may";
  place: [number, number] | null;
  mends: string[];
}

// Calendars, and looking back

export interface AboutDates {
  records: Records;
  step?: string | null;
  today: string;
  now?: string;
  weeks?: Weeks;
  site: string;
  words?: object;
  days?: Record<string, string>;
  exported?: Record<string, string[]>;
  sequence?: number;
}

export interface CalendarEvent {
  interview: string;
  step: string;
  summary: string;
  first: string;
  last: string;
  cancelled: boolean;
  google: string;
  outlook: string;
}

export type Lessons = { id: string; fields: { field: string; text: string }[] };
export type LogRow = {
  day: string;
  time: string;
  interview: string;
  what: string;
  detail: string;
};

// Links

export interface Invitation {
  id: string;
  fields: Record<string, string>;
  problems: Told[];
}

export interface ReadLink extends Invitation {
  choices: Record<string, string[]>;
  repairs: string[];
  doubts: Told[];
  lost: Told[];
}

export interface Change {
  field: string;
  way: "changed" | "added" | "emptied" | "gone" | "withdrawn" | "yours";
  old: string;
  new: string;
  value: string;
  offered: boolean;
}

/** `keep` is what to keep of the link beside the record. */
export interface Arrived extends ReadLink {
  link: "invite";
  known: string | null;
  news: "new" | "same" | "older" | "changed";
  changes: Change[];
  keep: Record<string, string>;
  id_is_made: boolean;
}

/** What goes with a link; `mailto` hands it to a mail program, which takes it if it `fits`. */
export interface Message {
  subject: string;
  paragraphs: string[];
  mailto: string;
  fits: boolean;
  misses: boolean;
  over: boolean | null;
}

// Lists

/** The number of a row in the file, its cells, and what is wrong with it. */
export type Row = [number, string[], string];
export type Table = { header: Row; rows: Row[]; above: Row[]; separator: string };

export interface Column {
  heading: string;
  meaning: string;
  choices: string[];
  question: "" | "whose" | "twice" | "day" | "dates";
  samples: string[];
}

/** `samples` are words of the file as each encoding reads it. */
export interface List {
  table: Table;
  encoding: string;
  samples: [string, string[]][];
  sheet: string;
  others: string[];
  columns: Column[];
}

/** How the dates of a column are written. */
export interface Dates {
  order: "day-first" | "month-first" | "year-first" | null;
  asked: boolean;
  example: string;
  readings: Record<string, string>;
}

export interface Entry {
  rows: number[];
  number: number;
  id: string;
  values: Record<string, string>;
  problems: unknown[];
}

export interface Mapped {
  entries: Entry[];
  headings: Record<string, string>;
  dates: Record<string, Dates>;
}

// People

export interface Person {
  name: string;
  role: string;
  email: string;
  address_as: string;
  title: string;
}

export interface Understood {
  text: string;
  people: Person[];
  unread: string[];
  full: boolean;
}
