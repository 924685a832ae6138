import { OnRecordError } from '../model/error.ts';
import type { Layer, Layers } from '../model/layers.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Stage } from './stage.ts';

export class Pipeline<Has extends Layer> {
  private readonly stages: readonly Stage[];

  private constructor(stages: readonly Stage[]) {
    this.stages = stages;
  }

  static empty(): Pipeline<never> {
    return new Pipeline([]);
  }

  /** A stage may read only what an earlier one wrote, and may not write it again. Otherwise this does not compile. */
  use<Reads extends Has, Writes extends Exclude<Layer, Has>>(stage: Stage<Reads, Writes>): Pipeline<Has | Writes> {
    return new Pipeline([...this.stages, stage as unknown as Stage]);
  }

  /** The names of the stages, in order: the version of what this pipeline makes. */
  get version(): readonly Rule[] {
    return this.stages.map(({ name }) => name);
  }

  /** `made`: layers that were kept from an earlier run of the same stages on the same text. Throws STAGE_FAILED naming the stage, with its error as the cause. */
  async run(report: Report, made: Partial<Pick<Layers, Has>> = {}): Promise<Readonly<Pick<Layers, Has>>> {
    const layers: Record<string, unknown> = { ...made };
    for (const stage of this.stages) layers[stage.writes] ??= await runStage(stage, report, layers);
    return Object.freeze(layers) as Pick<Layers, Has>;
  }
}

async function runStage(stage: Stage, report: Report, layers: Record<string, unknown>): Promise<unknown> {
  try {
    return await stage.run(report, layers as unknown as Layers);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new OnRecordError('STAGE_FAILED', report.id, { cause, detail: `${stage.name}: ${said}` });
  }
}
