// Prepares the runtime and prints the variables that start the app on it, in a form that a shell reads.
import { prepareRuntime, runtimeVariables } from './prepare.ts';

const variables = runtimeVariables(await prepareRuntime());
for (const [name, value] of Object.entries(variables)) console.log(`export ${name}='${value}'`);
