import { Validator, type OutputUnit } from '@cfworker/json-schema';
import schema from '../../../data/pack.schema.json';
import type { Problem } from './problem';
import type { YamlFile } from './yamlFile';

/** The parts of a pack that are files of their own: the definitions of the schema under these names. */
export type PackPart = 'manifest' | 'area' | 'entry' | 'sources' | 'chronology';

type Path = readonly (string | number)[];

const validators = new Map<PackPart, Validator>();

function validatorFor(part: PackPart): Validator {
  let validator = validators.get(part);
  if (!validator) {
    const { definitions } = schema;
    validator = new Validator({ definitions, $ref: `#/definitions/${part}` }, '7', false);
    validators.set(part, validator);
  }
  return validator;
}

/** Checks a file against the pack schema; one problem for each fault, at the place where a person mends it. */
export function checkAgainstSchema(yaml: YamlFile, part: PackPart): Problem[] {
  const { errors } = validatorFor(part).validate(yaml.value);
  return leafErrors(errors).map((error) => toProblem(yaml, part, error));
}

const containers = new Set(['$ref', 'properties', 'items', 'additionalProperties']);

/** The validator reports each fault at every level above it too, and each branch of a choice: keep what a person can mend. */
function leafErrors(errors: readonly OutputUnit[]): OutputUnit[] {
  const leaves = errors.filter((error) => !containers.has(error.keyword) && error.keyword !== 'anyOf');
  const deeper = (place: string) => leaves.some((other) => isInside(other, place));
  const kept = leaves.filter((error) => error.keyword !== 'type' || !deeper(error.instanceLocation));
  const seen = new Set<string>();
  return kept.filter((error) => !seen.has(error.instanceLocation) && seen.add(error.instanceLocation));
}

function isInside(error: OutputUnit, place: string): boolean {
  if (error.instanceLocation.startsWith(`${place}/`)) return true;
  return error.instanceLocation === place && error.keyword !== 'type';
}

function toProblem(yaml: YamlFile, part: PackPart, error: OutputUnit): Problem {
  const path = pathOf(error.instanceLocation);
  const unknownField = error.keyword === 'false';
  return {
    code: unknownField
      ? 'pack.unknown-field'
      : error.keyword === 'required'
        ? 'pack.missing-field'
        : 'pack.invalid-value',
    severity: 'error',
    message: messageFor(part, error, path),
    file: yaml.file,
    range: yaml.rangeOf(path, unknownField),
  };
}

function messageFor(part: PackPart, error: OutputUnit, path: Path): string {
  const field = path.filter((step) => typeof step === 'string').at(-1) ?? part;
  const rule = ruleAt(part, error.keywordLocation);
  switch (error.keyword) {
    case 'false':
      return `"${field}" is no field here. Correct its spelling or remove it.`;
    case 'required':
      return `"${/"([^"]+)"/.exec(error.error)?.[1] ?? '?'}" is missing. Add it.`; // … required property "name".
    case 'enum':
      return `"${field}" has a value that is not in the list. Use one of: ${listOf(rule.value)}.`;
    case 'pattern':
      return `"${field}" is not written as needed. ${rule.description ?? ''}`.trim();
    case 'type':
      return `"${field}" must be of another type: ${error.error.replace('Instance type', 'type')}`;
    default:
      return `"${field}": ${error.error}`;
  }
}

const listOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** `#/forms/1/text` → ['forms', 1, 'text'] */
function pathOf(pointer: string): Path {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The keyword's value in the schema, and the description that stands beside it. */
function ruleAt(part: PackPart, keywordLocation: string): { value: unknown; description?: string } {
  let [node, parent]: [unknown, unknown] = [{ $ref: `#/definitions/${part}` }, undefined];
  for (const step of pathOf(keywordLocation)) {
    parent = node;
    node = isRecord(node) ? node[String(step)] : Array.isArray(node) ? node[Number(step)] : undefined;
    if (step === '$ref' && typeof node === 'string')
      node = (schema.definitions as Record<string, unknown>)[node.replace('#/definitions/', '')];
  }
  const description = isRecord(parent) && typeof parent['description'] === 'string' ? parent['description'] : undefined;
  return { value: node, ...(description !== undefined && { description }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
