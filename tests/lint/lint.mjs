// Lints texts as if they stood in files of src/, with the rules of the project. Reads from stdin { cases: [[path, text], …],
// ordered: { steps, cases } }, the second lot with another order of the engine's steps, and prints for each text the rules
// that refuse it. A process of its own, as Jest does not load the configuration's modules.
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { ENGINE_STEPS, importRules, ROOMS } from '../../eslint.config.mjs';

const refusedOf = async (eslint, cases) => {
  const refused = [];
  for (const [filePath, text] of cases) {
    const [{ messages }] = await eslint.lintText(text, { filePath });
    refused.push(messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  return refused;
};

const { cases, ordered } = JSON.parse(readFileSync(0, 'utf8'));
const overrideConfig = { files: ['src/**/*.ts'], rules: importRules(ordered.steps) };
process.stdout.write(
  JSON.stringify({
    refused: await refusedOf(new ESLint(), cases),
    ordered: await refusedOf(new ESLint({ overrideConfig }), ordered.cases),
    rooms: Object.keys(ROOMS),
    steps: ENGINE_STEPS,
  }),
);
