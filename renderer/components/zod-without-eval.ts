import { z } from 'zod';

// Zod tries `new Function` otherwise, which the security policy refuses and reports.
z.config({ jitless: true });
