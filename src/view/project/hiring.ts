import { code } from '../../lib/inline.ts';
import type { Block } from '../document.ts';
import { viewHiringCalendar } from '../hiring/hiring-calendar.ts';
import type { ProjectView } from './project-view.ts';

/** Whom to hire and when, so that enough are there in four trials of five. */
export const viewProjectHiring = ({
  projection,
  words,
  wide,
  profileName,
  unitOf,
}: ProjectView): Block[] => {
  const { hiring } = projection;
  if (hiring === undefined) return [];
  const units = { base: unitOf('team.next_scale'), payroll: unitOf('team.payroll') };
  const more = [code(`scale project ${profileName} --wide`)];
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.hiring] },
    ...viewHiringCalendar(hiring, { words, units, wide, more }),
  ];
};
