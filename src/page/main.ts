// What a reader of a report may ask: moves inputs, and computes figures, phases and chart again with
// the very simulation of the command line. Without it the report is whole, but nothing moves.
import { startWhatif } from './whatif.ts';

const section = document.getElementById('whatif');
const island = document.getElementById('report-data');
if (section !== null && island?.textContent) startWhatif(section, JSON.parse(island.textContent));
