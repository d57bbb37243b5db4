import { registerEnumType } from 'type-graphql';

/** A GraphQL enum over one of the closed value sets of the model; every value needs its description (with the Chinese term). */
export function enumeration<Value extends string>(
  name: string, description: string, values: Readonly<Record<Value, string>>,
): { readonly [V in Value]: V } {
  const keys = Object.keys(values) as Value[];
  const object = Object.fromEntries(keys.map((key) => [key, key])) as { [V in Value]: V };
  const valuesConfig = Object.fromEntries(keys.map((key) => [key, { description: values[key] }])) as
    Record<Value, { description: string }>;
  registerEnumType(object, { name, description, valuesConfig });
  return object;
}
