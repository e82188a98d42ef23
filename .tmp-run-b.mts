Object.assign(globalThis, { VERSION: '0', BUILD: '0', BUILD_ID: '0' });
const { nodeIo } = await import('./src/cli/node-io.ts');
const { run } = await import('./src/cli/run.ts');
process.exitCode = await run(process.argv.slice(2), nodeIo('/work/main'));
