import { describe, expect, test } from 'vitest';
import { findPhase } from '../../src/vocabulary/find-phase.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { PHASES } from '../../src/vocabulary/vocabulary.ts';
import { vocabulary } from '../read.ts';

describe('an activity belongs to the phase of the longest phrase in it', () => {
  test.each([
    ['Project Proposals Open', 'proposals'],
    ['project applications open', 'proposals'],
    ['project applications opened', 'proposals'],
    ['proposals cutoff', 'proposals'],
    ['Organizations application period', 'proposals'],
    ['Mentoring organization application deadline', 'proposals'],
    ['Project submission deadline', 'proposals'],
    ['applications open', 'applications'],
    ['Mentee Applications  Open', 'applications'],
    ['mentees applications opened, projects are selecting mentees', 'applications'],
    ['GSoC contributor application period', 'applications'],
    ['GSoC contributor application deadline', 'applications'],
    ['Student Application Period', 'applications'],
    ['Initial applications open', 'applications'],
    ['Contribution period', 'applications'],
    ['Final applications due', 'applications'],
    ['Application Review Period', 'review'],
    ['application review by the mentors/admission decisions/HR paperwork', 'review'],
    ['GSoC contributor proposal rankings due from Org Admins', 'review'],
    ['Selection Notifications', 'selection'],
    ['mentees are selected by the mentors, coding starts', 'selection'],
    ['Accepted GSoC contributor projects announced', 'selection'],
    ['Accepted interns announced', 'selection'],
    ['Spring Term', 'work'],
    ['Mentorship program begins with the initial work assignments', 'work'],
    ['Community Bonding Period | GSoC contributors get to know mentors', 'work'],
    ['Coding officially begins!', 'work'],
    ['Internships begin', 'work'],
    ['1st evaluation', 'evaluation'],
    ['2nd (final) evaluation checkpoint', 'evaluation'],
    ['Midterm mentee evaluations and first stipend payments', 'evaluation'],
    ['Mentors submit final GSoC contributor evaluations (standard coding period)', 'evaluation'],
    ['Last day of term', 'end'],
    ['results announced!', 'end'],
    ['Internships end', 'end'],
  ])('"%s": %s', (activity, phase) => {
    expect(findPhase(activity, vocabulary.timeline)).toBe(phase);
  });

  test.each([
    'First Stipend Payments',
    'Mentorship Kick Off Call',
    'mentorships available on LFX Mentorship',
    'selected projects/slots are announced by CNCF',
    'List of accepted mentoring organizations published',
    'Reapplications opening soon',
    '',
  ])('"%s" has none of them, and no phase', (activity) => {
    expect(findPhase(activity, vocabulary.timeline)).toBe(null);
  });
});

test('phrases are written as they are compared, and none means two phases', () => {
  const all = PHASES.flatMap((phase) => vocabulary.timeline.phases[phase]);
  expect(all.filter((phrase) => fold(phrase) !== phrase)).toEqual([]);
  expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([]);
});

test('no word means both the first and the last day', () => {
  const { opening, deadline } = vocabulary.timeline;
  expect(opening.filter((word) => deadline.includes(word))).toEqual([]);
});
