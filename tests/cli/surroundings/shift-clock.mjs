/* Loaded before a program (`--import`): the clock of all that runs then is off by `SHIFT_YEARS`. */
const offset = Number(process.env.SHIFT_YEARS) * 365.25 * 24 * 3600 * 1000;
const now = Date.now;
globalThis.Date = class extends Date {
  constructor(...args) {
    super(...(args.length > 0 ? args : [now() + offset]));
  }

  static now() {
    return now() + offset;
  }
};
