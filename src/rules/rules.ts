import { checkBulletSpace } from './bullet-space.ts';
import { checkDuplicateIdea } from './duplicate-idea.ts';
import { checkFieldEmpty } from './field-empty.ts';
import { checkFieldMissing } from './field-missing.ts';
import { checkFieldTwice } from './field-twice.ts';
import { checkFrontMatter } from './front-matter.ts';
import { checkHandleImpossible } from './handle-impossible.ts';
import { checkHandleNames } from './handle-names.ts';
import { checkHeadingDepth } from './heading-depth.ts';
import { checkHeadingMarks } from './heading-marks.ts';
import { checkHeadingSpace } from './heading-space.ts';
import { checkHtmlHidden } from './html-hidden.ts';
import { checkIdeaFields } from './idea-fields.ts';
import { checkIdeaHeading } from './idea-heading.ts';
import { checkIdeaInCode } from './idea-in-code.ts';
import { checkIgnoreComment } from './ignore-comment.ts';
import { checkIssueList } from './issue-list.ts';
import { checkIssueShared } from './issue-shared.ts';
import { checkIssueUrl } from './issue-url.ts';
import { checkLabelBullet } from './label-bullet.ts';
import { checkLabelColon } from './label-colon.ts';
import { checkLabelEmphasis } from './label-emphasis.ts';
import { checkLabelSpelling } from './label-spelling.ts';
import { checkLabelUnknown } from './label-unknown.ts';
import { checkLinkPunctuation } from './link-punctuation.ts';
import { checkLinkTarget } from './link-target.ts';
import { checkListsDiffer } from './lists-differ.ts';
import { checkMentorCount } from './mentor-count.ts';
import { checkMentorHandle } from './mentor-handle.ts';
import { checkMentorTwice } from './mentor-twice.ts';
import { checkMergeConflict } from './merge-conflict.ts';
import { checkNoTerm } from './no-term.ts';
import { checkPlaceholder } from './placeholder.ts';
import { checkProjectHeading } from './project-heading.ts';
import { checkProjectUnknown } from './project-unknown.ts';
import { checkProposalMissing } from './proposal-missing.ts';
import { checkPublicEmail } from './public-email.ts';
import { checkRelativeLink } from './relative-link.ts';
import type { Harm, Rule } from './rule.ts';
import type { RuleId } from './rule-ids.ts';
import { checkSkillSpelling } from './skill-spelling.ts';
import { checkTableOfContents } from './table-of-contents.ts';
import { checkTimelineDate } from './timeline-date.ts';
import { checkTooDeep } from './too-deep.ts';
import { checkTooLarge } from './too-large.ts';
import { checkTwoIdeas } from './two-ideas.ts';

/** Every rule, with the harm that what it finds does unless the finding says otherwise. */
export const RULES: Record<RuleId, { check: Rule; harm: Harm }> = {
  'front-matter': { check: checkFrontMatter, harm: 'loss' },
  'too-large': { check: checkTooLarge, harm: 'unreadable' },
  'too-deep': { check: checkTooDeep, harm: 'unreadable' },
  'no-term': { check: checkNoTerm, harm: 'loss' },
  'merge-conflict': { check: checkMergeConflict, harm: 'loss' },
  'ignore-comment': { check: checkIgnoreComment, harm: 'fault' },
  'heading-depth': { check: checkHeadingDepth, harm: 'fault' },
  'heading-space': { check: checkHeadingSpace, harm: 'loss' },
  'heading-marks': { check: checkHeadingMarks, harm: 'advice' },
  'project-heading': { check: checkProjectHeading, harm: 'fault' },
  'idea-heading': { check: checkIdeaHeading, harm: 'loss' },
  'idea-fields': { check: checkIdeaFields, harm: 'fault' },
  'idea-in-code': { check: checkIdeaInCode, harm: 'loss' },
  'two-ideas': { check: checkTwoIdeas, harm: 'loss' },
  placeholder: { check: checkPlaceholder, harm: 'fault' },
  'duplicate-idea': { check: checkDuplicateIdea, harm: 'fault' },
  'table-of-contents': { check: checkTableOfContents, harm: 'advice' },
  'field-missing': { check: checkFieldMissing, harm: 'fault' },
  'field-empty': { check: checkFieldEmpty, harm: 'fault' },
  'field-twice': { check: checkFieldTwice, harm: 'fault' },
  'label-unknown': { check: checkLabelUnknown, harm: 'advice' },
  'label-spelling': { check: checkLabelSpelling, harm: 'advice' },
  'bullet-space': { check: checkBulletSpace, harm: 'advice' },
  'label-bullet': { check: checkLabelBullet, harm: 'advice' },
  'label-emphasis': { check: checkLabelEmphasis, harm: 'advice' },
  'label-colon': { check: checkLabelColon, harm: 'advice' },
  'skill-spelling': { check: checkSkillSpelling, harm: 'fault' },
  'mentor-handle': { check: checkMentorHandle, harm: 'fault' },
  'handle-impossible': { check: checkHandleImpossible, harm: 'fault' },
  'mentor-twice': { check: checkMentorTwice, harm: 'advice' },
  'handle-names': { check: checkHandleNames, harm: 'advice' },
  'mentor-count': { check: checkMentorCount, harm: 'fault' },
  'public-email': { check: checkPublicEmail, harm: 'fault' },
  'issue-url': { check: checkIssueUrl, harm: 'fault' },
  'issue-list': { check: checkIssueList, harm: 'fault' },
  'issue-shared': { check: checkIssueShared, harm: 'advice' },
  'link-punctuation': { check: checkLinkPunctuation, harm: 'fault' },
  'link-target': { check: checkLinkTarget, harm: 'loss' },
  'relative-link': { check: checkRelativeLink, harm: 'fault' },
  'project-unknown': { check: checkProjectUnknown, harm: 'fault' },
  'proposal-missing': { check: checkProposalMissing, harm: 'advice' },
  'lists-differ': { check: checkListsDiffer, harm: 'advice' },
  'timeline-date': { check: checkTimelineDate, harm: 'fault' },
  'html-hidden': { check: checkHtmlHidden, harm: 'loss' },
};
