import { writeFileSync } from 'node:fs';
import { profileJsonSchema } from '../src/model/wire/json-schema.ts';

const target = new URL('../schema/profile.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(profileJsonSchema(), null, 2)}\n`);
