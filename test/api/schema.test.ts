import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildApiSchema, emitSchema } from '../../src/api/schema.js';

const CHINESE = /\p{Script=Han}/u;

/** Every place of the schema that bears a description: Type, Type.field, Type.field(argument), Enum.VALUE. */
function described(): Map<string, string> {
  const found = new Map<string, string>();
  for (const type of Object.values(buildApiSchema().getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    found.set(type.name, type.description ?? '');
    if (isEnumType(type)) for (const value of type.getValues()) found.set(`${type.name}.${value.name}`, value.description ?? '');
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) found.set(`${type.name}.${field.name}`, field.description ?? '');
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      found.set(`${type.name}.${field.name}`, field.description ?? '');
      for (const argument of field.args) found.set(`${type.name}.${field.name}(${argument.name})`, argument.description ?? '');
    }
  }
  return found;
}

describe('the schema', () => {
  it('is the one that is committed; `zhengtu schema` writes it anew', () => {
    expect(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')).toBe(emitSchema());
  });

  it('describes every type, field, argument and value, in English and with the Chinese term', () => {
    const places = described();
    expect(places.size).toBeGreaterThan(200);
    const lacking = [...places].filter(([, description]) => !CHINESE.test(description) || !/[a-z]{2}/.test(description));
    expect(lacking.map(([place]) => place)).toEqual([]);
  });

  it('spells and names things one way: no program, no Policy beside Document', () => {
    expect(emitSchema()).not.toMatch(/\bprograms?\b/i);
    expect(Object.keys(buildApiSchema().getTypeMap())).toEqual(expect.arrayContaining(['Document', 'Programme', 'Institution', 'Target']));
  });
});
