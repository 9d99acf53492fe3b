const page: typeof globalThis & { __zod_globalConfig?: object } = globalThis;

// Zod tries `new Function` otherwise, which the security policy refuses and reports. Its settings are reached by the
// name that Zod itself shares them under: loading Zod for this would hold up the first picture.
page.__zod_globalConfig = Object.assign(page.__zod_globalConfig ?? {}, { jitless: true });
