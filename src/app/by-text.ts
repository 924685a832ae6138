import { agency } from '../annotate/dateline/agency.ts';
import { layout } from '../annotate/layout/layout.ts';
import { sentence } from '../annotate/sentence/sentence.ts';
import { token } from '../annotate/token/token.ts';
import type { ByText } from '../dossier/restored.ts';
import type { Report } from '../model/report.ts';
import { Pipeline } from '../pipeline/pipeline.ts';

/** Without days and names, which take most of the time that a report takes to prepare and which its dossier holds. */
const stages = Pipeline.empty().use(layout).use(sentence).use(token).use(agency);

/** The layers of a report that its dossier does not hold. Throws STAGE_FAILED. */
export async function byText(report: Report): Promise<ByText> {
  const { layout: laid, tokens, agency: credit } = await stages.run(report);
  return { layout: laid, tokens, agency: credit };
}
