import type { Graph } from '../../model/quantity.ts';
import { assemble, type Simulation } from './assemble.ts';
import { compileProgram, type LoadSource } from './compile.ts';
import { prepareSimulation, type SimulationInput } from './prepare.ts';
import { runProgram } from './run.ts';

export type { Simulation, SimulationInput };

/**
 * Paths of the quantities shown over `trials` samples of everything uncertain. Values are functions of
 * (seed, id, trial, month): the same whatever else is in the graph, and whoever computes them.
 */
export const simulate = (graph: Graph, input: SimulationInput, load: LoadSource): Simulation => {
  const prepared = prepareSimulation(graph, input);
  const { program, input: own } = prepared.job;
  const run = runProgram(compileProgram(program, load), own);
  return assemble(prepared, [{ part: own.part, run }], load);
};
