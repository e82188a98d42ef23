// A thread of `scale`: computes the parts of a simulation that the command asks for.

import type { Part, SimulationJob } from '../../core/simulate/prepare.ts';
import { compileProgram } from '../../core/simulate/run/compile.ts';
import { type Run, runProgram } from '../../core/simulate/run/run.ts';
import { answerParent } from '../node/node-threads.ts';
import { loadSource } from './simulate.ts';

answerParent<SimulationJob, Part, Run>(
  ({ program, input }) => {
    const compiled = compileProgram(program, loadSource);
    return (part) => runProgram(compiled, { ...input, part });
  },
  ({ paths, late, flags, ahead }) =>
    [paths, late, flags, ...Object.values(ahead ?? {})].map(({ buffer }) => buffer as ArrayBuffer),
);
