/** Everything that can go wrong, as a closed list. Messages are plain English, say what to do, and never hold case text. */
export const errorCodes = [
  'invalid_input',
  'not_found',
  'conflict',
  'in_use',
  'no_case',
  'already_open',
  'case_locked',
  'not_a_case',
  'damaged',
  'newer_version',
  'passphrase_needed',
  'wrong_passphrase',
  'read_only',
  'file_exists',
  'file_error',
  'nothing_to_undo',
  'names_found',
  'cancelled',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export type CommandError = {
  readonly code: ErrorCode;
  readonly message: string;
  /** Input field the message belongs to, as a path: `changes.start`. */
  readonly field?: string;
  /** For `internal`: the line of the log that tells more. */
  readonly logId?: string;
};

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CommandError };

/** Thrown by handlers and by the client: an expected refusal with its code. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly logId: string | undefined;

  constructor(code: ErrorCode, message: string, field?: string, logId?: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.field = field;
    this.logId = logId;
  }

  toError(): CommandError {
    return {
      code: this.code,
      message: this.message,
      ...(this.field === undefined ? {} : { field: this.field }),
      ...(this.logId === undefined ? {} : { logId: this.logId }),
    };
  }
}
