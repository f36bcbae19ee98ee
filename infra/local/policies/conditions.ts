import { BlockList, isIP } from 'node:net';
import { type Facts, valuesOfKey } from './context-keys.ts';
import { PolicyRefused } from './policy-refusal.ts';
import { isArnPattern, matchesArn, matchesWildcards } from './wildcards.ts';

/** Whether one value of a request fits one value of a policy. Made once per policy value, when the policy is read. */
type Matcher = (given: string) => boolean;

interface Operator {
  /** `StringNotEquals` and its like hold when no value of the policy fits. */
  negated: boolean;
  /** @throws PolicyRefused when the policy's value does not suit the operator */
  matcher(wanted: string): Matcher;
}

function numeric(compare: (given: number, wanted: number) => boolean): Operator['matcher'] {
  return (text) => {
    const wanted = Number(text);
    if (text.trim() === '' || Number.isNaN(wanted)) throw new PolicyRefused(`${text} is not a number`);
    return (given) => given.trim() !== '' && compare(Number(given), wanted);
  };
}

/** Milliseconds since 1970 of an ISO 8601 date or of seconds since 1970; NaN for anything else. */
function instant(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

function dated(compare: (given: number, wanted: number) => boolean): Operator['matcher'] {
  return (text) => {
    const wanted = instant(text);
    if (Number.isNaN(wanted)) throw new PolicyRefused(`${text} is not a date`);
    return (given) => compare(instant(given), wanted);
  };
}

function arn(text: string): Matcher {
  if (!isArnPattern(text)) throw new PolicyRefused(`${text} is not an ARN`);
  return (given) => matchesArn(text, given);
}

function flag(text: string): Matcher {
  const wanted = text.toLowerCase();
  if (wanted !== 'true' && wanted !== 'false') throw new PolicyRefused(`${text} is neither true nor false`);
  return (given) => given.toLowerCase() === wanted;
}

function address(text: string): Matcher {
  const [network = '', prefix] = text.split('/');
  const family = isIP(network);
  const bits = prefix === undefined ? (family === 6 ? 128 : 32) : Number(prefix);
  if (family === 0 || !Number.isInteger(bits)) throw new PolicyRefused(`${text} is not an address range`);
  const list = new BlockList();
  list.addSubnet(network, bits, family === 6 ? 'ipv6' : 'ipv4');
  return (given) => isIP(given) !== 0 && list.check(given, isIP(given) === 6 ? 'ipv6' : 'ipv4');
}

const matchers: Readonly<Record<string, Operator['matcher']>> = {
  StringEquals: (wanted) => (given) => given === wanted,
  StringEqualsIgnoreCase: (wanted) => (given) => given.toLowerCase() === wanted.toLowerCase(),
  StringLike: (wanted) => (given) => matchesWildcards(wanted, given),
  NumericEquals: numeric((given, wanted) => given === wanted),
  NumericLessThan: numeric((given, wanted) => given < wanted),
  NumericLessThanEquals: numeric((given, wanted) => given <= wanted),
  NumericGreaterThan: numeric((given, wanted) => given > wanted),
  NumericGreaterThanEquals: numeric((given, wanted) => given >= wanted),
  DateEquals: dated((given, wanted) => given === wanted),
  DateLessThan: dated((given, wanted) => given < wanted),
  DateLessThanEquals: dated((given, wanted) => given <= wanted),
  DateGreaterThan: dated((given, wanted) => given > wanted),
  DateGreaterThanEquals: dated((given, wanted) => given >= wanted),
  Bool: flag,
  IpAddress: address,
  // The two ARN operators behave alike, wildcards included.
  ArnEquals: arn,
  ArnLike: arn,
};

const negations: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  NumericNotEquals: 'NumericEquals',
  DateNotEquals: 'DateEquals',
  NotIpAddress: 'IpAddress',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
};

/** One condition of a statement, ready to be asked. */
export type Condition = (facts: Facts) => boolean;

function nullCondition(key: string, values: readonly string[]): Condition {
  const tests = values.map(flag);
  return (facts) => tests.some((test) => test(String(facts.get(key) === undefined)));
}

/**
 * Prepares one line of a Condition element: operator, key and values.
 *
 * Source: IAM user guide, "IAM JSON policy elements: Condition operators" and "Set operators for multivalued context
 * keys".
 * @throws PolicyRefused for an operator, key or value that is not understood
 */
export function readCondition(operatorText: string, key: string, values: readonly string[]): Condition {
  const found = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(operatorText);
  const [, quantifier, name = '', ifExists] = found ?? [];
  const number = valuesOfKey(key);
  if (number === undefined) throw new PolicyRefused(`the condition key ${key} is not known here`);
  if (values.length === 0) throw new PolicyRefused(`the condition on ${key} has no values`);
  for (const value of values) {
    if (/\$\{(?![*?$]\})/.test(value)) throw new PolicyRefused(`policy variables are not known here: ${value}`);
  }
  if (name === 'Null' && quantifier === undefined && ifExists === undefined) return nullCondition(key, values);
  if (number === 'many' && quantifier === undefined) {
    throw new PolicyRefused(`${key} has many values: ${operatorText} needs ForAllValues: or ForAnyValue: before it`);
  }
  const positive = negations[name];
  const matcher = matchers[positive ?? name];
  if (matcher === undefined) throw new PolicyRefused(`the condition operator ${operatorText} is not known here`);
  const negated = positive !== undefined;
  const tests = values.map((value) => matcher(value));
  const fits = (given: string): boolean => tests.some((test) => test(given)) !== negated;
  return (facts) => {
    const given = facts.get(key);
    if (quantifier === 'ForAllValues') return given === undefined || given.every(fits);
    if (given === undefined) return ifExists !== undefined || (negated && quantifier === undefined);
    // Without a set operator the key has one value, so that any and all mean the same.
    return given.some(fits);
  };
}
