/** A run's results, as far as they are compared. */
export interface ComparedRun {
  readonly analysis?: readonly {
    readonly statements: number;
    readonly parties: number;
    readonly issues: number;
    readonly calibration?: number;
    readonly ms?: Readonly<Record<string, number>>;
  }[];
  readonly browser?: {
    readonly runs: readonly {
      readonly target: string;
      readonly size: string;
      readonly calibration: number;
      readonly mainCpu?: number;
      readonly zoom?: { readonly mainCpu: number };
      readonly filter?: { readonly mainCpu: number };
    }[];
  };
  readonly cli?: { readonly rows: number; readonly parley: number; readonly python: number };
}
/** Name → multiple of the run's calibration loop. */
export function ratiosOf(run: ComparedRun): Record<string, number>;
/** What got slower than in the baseline, the worst first. */
export function slower(run: ComparedRun, baseline: ComparedRun): { name: string; times: number }[];
