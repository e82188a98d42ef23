import type { Graph } from '../../model/quantity.ts';
import { assemble, type Simulation } from './assemble.ts';
import { prepareSimulation, type SimulationInput } from './prepare.ts';
import { withTrialsKnown } from './reduce/over-trials.ts';
import { compileProgram, type LoadSource } from './run/compile.ts';
import { runProgram } from './run/run.ts';

export type { Simulation, SimulationInput };

/**
 * Paths of the quantities shown over `trials` samples of everything uncertain. Values are functions of
 * (seed, id, trial, month): the same whatever else is in the graph, and whoever computes them.
 */
export const simulate = (graph: Graph, input: SimulationInput, load: LoadSource): Simulation => {
  const prepared = prepareSimulation(withTrialsOf(graph, input, load), input);
  const { program, input: own } = prepared.job;
  const run = runProgram(compileProgram(program, load), own);
  return assemble(prepared, [{ part: own.part, run }], load);
};

/** The graph with its chances and quantiles as numbers: simulated before what stands on them. */
export const withTrialsOf = (
  graph: Graph,
  { part: _, ...input }: SimulationInput,
  load: LoadSource,
): Graph =>
  withTrialsKnown(graph, input, (inner, show) => simulate(inner, { ...input, show }, load));
