import type { Catalogue } from '../../catalog/catalogue.ts';
import type { ReportWords } from '../../catalog/words/report.ts';
import type { Step } from '../../model/answer/explanation.ts';
import type { Audience, Report, ReportSectionId } from '../../model/answer/report.ts';
import type { Brand } from '../../model/brand.ts';
import type { Conversion } from './currency.ts';

/** Whatever the sections of a report need. */
export type ReportView = {
  readonly report: Report;
  readonly words: Catalogue;
  readonly say: ReportWords;
  readonly labelOf: (id: string) => string;
  readonly stepOf: (id: string) => Step | undefined;
  readonly audience: Audience;
  /** Those that were asked for; all where empty. */
  readonly sections: readonly ReportSectionId[];
  readonly brand: Brand;
  readonly conversion?: Conversion;
  readonly version: string;
};
