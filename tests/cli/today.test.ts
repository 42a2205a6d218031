import { afterEach, expect, test, vi } from 'vitest';
import { readToday } from '../../src/cli/today.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('SOURCE_DATE_EPOCH stands in for the clock', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 1, 3, 23, 59) / 1000));
  expect(readToday()).toBe('2026-02-03');
});

test.each(['', 'now', '-1', '9999999999999'])('SOURCE_DATE_EPOCH=%s is no day', (epoch) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
  expect(readToday).toThrow(/^SOURCE_DATE_EPOCH wants seconds since 1970/);
});
