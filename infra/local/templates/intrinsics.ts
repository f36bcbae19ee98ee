import type { StackAssembly } from './assembly.ts';
import {
  derivedName,
  type Identity,
  identify,
  LOCAL_ACCOUNT,
  nameProperty,
  type Surroundings,
} from './physical-names.ts';
import { type Place, refuse } from './refusal.ts';

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Marks a value that `AWS::NoValue` removes from its object or list. */
const NO_VALUE = Symbol('AWS::NoValue');

/** The addresses that a stage's resources are reached at; the region comes from each stack. */
export type Addresses = Omit<Surroundings, 'region'>;

/**
 * Evaluates CloudFormation's intrinsic functions over all stacks of one stage. What it cannot evaluate it refuses.
 */
export class Intrinsics {
  readonly #stacks: readonly StackAssembly[];
  readonly #addresses: Addresses;
  readonly #identities = new Map<string, Identity>();
  readonly #underWay = new Set<string>();
  readonly #exports = new Map<string, { stack: StackAssembly; value: unknown; output: string }>();

  constructor(stacks: readonly StackAssembly[], addresses: Addresses) {
    this.#stacks = stacks;
    this.#addresses = addresses;
    for (const stack of stacks) {
      for (const [output, { Value, Export }] of Object.entries(stack.template.Outputs)) {
        if (Export === undefined) continue;
        const name = this.resolve(Export.Name, stack, { stack: stack.name, logicalId: output, type: 'Output' });
        this.#exports.set(String(name), { stack, value: Value, output });
      }
    }
  }

  get stacks(): readonly StackAssembly[] {
    return this.#stacks;
  }

  /** Whether the resource's condition, if it has one, holds. */
  exists(stack: StackAssembly, logicalId: string): boolean {
    const resource = stack.template.Resources[logicalId];
    if (resource === undefined) return false;
    const place = { stack: stack.name, logicalId, type: resource.Type };
    return resource.Condition === undefined || this.#condition(resource.Condition, stack, place);
  }

  /** Name, `Ref` and attributes of a resource. */
  identity(stack: StackAssembly, logicalId: string, from?: Place): Identity {
    const resource = stack.template.Resources[logicalId];
    if (resource === undefined) {
      throw refuse(
        from ?? { stack: stack.name, logicalId, type: 'unknown' },
        `it refers to ${logicalId}, which the template does not define`,
        'Synthesize the app again',
      );
    }
    const place = { stack: stack.name, logicalId, type: resource.Type };
    const seed = `${stack.name}/${logicalId}`;
    const known = this.#identities.get(seed);
    if (known !== undefined) return known;
    if (this.#underWay.has(seed)) {
      throw refuse(place, 'its name depends on itself', 'Give it a name that refers to no other resource');
    }
    this.#underWay.add(seed);
    try {
      const property = nameProperty(resource.Type);
      // Only what the identity is made of is evaluated here: other properties may refer back to this resource.
      const shown: Json = {};
      for (const name of new Set([property, 'Path', 'EventBusName', 'Value'])) {
        if (name === undefined || !(name in resource.Properties)) continue;
        shown[name] = this.resolve(resource.Properties[name], stack, place);
      }
      const explicit = property === undefined ? undefined : shown[property];
      const fifo = resource.Type === 'AWS::SQS::Queue' && String(resource.Properties.FifoQueue) === 'true';
      const name = typeof explicit === 'string' ? explicit : derivedName(resource.Type, stack.name, logicalId, fifo);
      const identity = identify(resource.Type, name, seed, shown, { region: stack.region, ...this.#addresses });
      this.#identities.set(seed, identity);
      return identity;
    } finally {
      this.#underWay.delete(seed);
    }
  }

  /**
   * Evaluates a property value.
   *
   * @param place whose property it is, for messages
   * @throws TemplateRefused for a function, parameter or reference that has no value on one machine
   */
  resolve(value: unknown, stack: StackAssembly, place: Place): unknown {
    const resolved = this.#value(value, stack, place);
    return resolved === NO_VALUE ? undefined : resolved;
  }

  #value(value: unknown, stack: StackAssembly, place: Place): unknown {
    if (typeof value === 'string') {
      if (value.includes('{{resolve:')) {
        throw refuse(place, `the dynamic reference ${value} has no value on one machine`, 'Use a plain setting');
      }
      return value;
    }
    if (Array.isArray(value)) {
      return value.map((item) => this.#value(item, stack, place)).filter((item) => item !== NO_VALUE);
    }
    if (!isObject(value)) return value;
    const keys = Object.keys(value);
    const [only] = keys;
    if (
      keys.length === 1 &&
      only !== undefined &&
      (only === 'Ref' || only === 'Condition' || only.startsWith('Fn::'))
    ) {
      // A policy statement's own `Condition` element holds an object; the intrinsic holds a condition's name.
      if (only !== 'Condition') return this.#function(only, value[only], stack, place);
    }
    const result: Json = {};
    for (const [key, item] of Object.entries(value)) {
      const resolved = this.#value(item, stack, place);
      if (resolved !== NO_VALUE) result[key] = resolved;
    }
    return result;
  }

  #function(name: string, argument: unknown, stack: StackAssembly, place: Place): unknown {
    const malformed = () =>
      refuse(
        place,
        `${name} has arguments of an unknown form: ${JSON.stringify(argument)}`,
        'Synthesize the app again',
      );
    const list = (): unknown[] => {
      const resolved = this.#value(argument, stack, place);
      if (!Array.isArray(resolved)) throw malformed();
      return resolved;
    };
    switch (name) {
      case 'Ref':
        if (typeof argument !== 'string') throw malformed();
        return this.#ref(argument, stack, place);
      case 'Fn::GetAtt': {
        const [logicalId, attribute] =
          typeof argument === 'string' ? argument.split(/\.(.*)/s) : Array.isArray(argument) ? argument : [];
        if (typeof logicalId !== 'string' || typeof attribute !== 'string') throw malformed();
        return this.#attribute(logicalId, attribute, stack, place);
      }
      case 'Fn::Join': {
        const [separator, parts] = list();
        if (typeof separator !== 'string' || !Array.isArray(parts)) throw malformed();
        return this.#onLoopback(parts.map(String).join(separator));
      }
      case 'Fn::Split': {
        const [separator, text] = list();
        if (typeof separator !== 'string' || typeof text !== 'string') throw malformed();
        return text.split(separator);
      }
      case 'Fn::Select': {
        const [index, items] = list();
        if (!Array.isArray(items)) throw malformed();
        const item: unknown = items[Number(index)];
        if (item === undefined) throw malformed();
        return item;
      }
      case 'Fn::Sub':
        return this.#substitute(argument, stack, place, malformed);
      case 'Fn::Base64':
        return Buffer.from(String(this.#value(argument, stack, place))).toString('base64');
      case 'Fn::FindInMap': {
        const [map, first, second] = list();
        const found = stack.template.Mappings[String(map)]?.[String(first)]?.[String(second)];
        if (found === undefined) throw malformed();
        return found;
      }
      case 'Fn::ImportValue': {
        const wanted = String(this.#value(argument, stack, place));
        const exported = this.#exports.get(wanted);
        if (exported === undefined) {
          throw refuse(place, `no stack of this stage exports ${wanted}`, 'Keep what it needs in the same stage');
        }
        return this.#value(exported.value, exported.stack, {
          stack: exported.stack.name,
          logicalId: exported.output,
          type: 'Output',
        });
      }
      case 'Fn::If': {
        if (!Array.isArray(argument) || typeof argument[0] !== 'string') throw malformed();
        return this.#value(this.#condition(argument[0], stack, place) ? argument[1] : argument[2], stack, place);
      }
      default:
        throw refuse(place, `the intrinsic function ${name} is not known here`, 'Write the value without it');
    }
  }

  #ref(target: string, stack: StackAssembly, place: Place): unknown {
    switch (target) {
      case 'AWS::AccountId':
        return LOCAL_ACCOUNT;
      case 'AWS::Region':
        return stack.region;
      case 'AWS::Partition':
        return 'aws';
      case 'AWS::URLSuffix':
        return 'amazonaws.com';
      case 'AWS::StackName':
        return stack.name;
      case 'AWS::StackId':
        return `arn:aws:cloudformation:${stack.region}:${LOCAL_ACCOUNT}:stack/${stack.name}/local`;
      case 'AWS::NoValue':
        return NO_VALUE;
    }
    const parameter = stack.template.Parameters[target];
    if (parameter !== undefined) {
      if (parameter.Type.startsWith('AWS::SSM::') || parameter.Default === undefined) {
        throw refuse(
          place,
          `parameter ${target} has no value without an account`,
          'Give the parameter a plain default',
        );
      }
      return parameter.Default;
    }
    return this.identity(stack, target, place).ref;
  }

  #attribute(logicalId: string, attribute: string, stack: StackAssembly, place: Place): string {
    const value = this.identity(stack, logicalId, place).attributes[attribute];
    if (value === undefined) {
      const type = stack.template.Resources[logicalId]?.Type ?? 'unknown';
      throw refuse(
        place,
        `the attribute ${attribute} of ${logicalId} (${type}) has no value on one machine`,
        'Pass a name or an ARN instead',
      );
    }
    return value;
  }

  #substitute(argument: unknown, stack: StackAssembly, place: Place, malformed: () => Error): string {
    const [text, given] = Array.isArray(argument) ? argument : [argument, {}];
    if (typeof text !== 'string' || !isObject(given)) throw malformed();
    const substituted = text.replace(/\$\{([^}]*)\}/g, (_whole, name: string) => {
      if (name.startsWith('!')) return `\${${name.slice(1)}}`;
      if (name in given) return String(this.#value(given[name], stack, place));
      const [logicalId, attribute] = name.split(/\.(.*)/s);
      if (logicalId !== undefined && attribute !== undefined) {
        return this.#attribute(logicalId, attribute, stack, place);
      }
      return String(this.#ref(name, stack, place));
    });
    return this.#onLoopback(substituted);
  }

  /** What templates reach by TLS under a host's name is reached on the loopback without it. */
  #onLoopback(text: string): string {
    return text
      .replaceAll('https://127.0.0.1:', 'http://127.0.0.1:')
      .replace(/https:\/\/[\w-]+\.auth\.[\w-]+\.amazoncognito\.com/g, this.#addresses.identityEndpoint);
  }

  #condition(name: string, stack: StackAssembly, place: Place): boolean {
    const condition = stack.template.Conditions[name];
    if (condition === undefined) throw refuse(place, `condition ${name} is not defined`, 'Synthesize the app again');
    return this.#test(condition, stack, place);
  }

  #test(condition: unknown, stack: StackAssembly, place: Place): boolean {
    const entry = isObject(condition) ? Object.entries(condition)[0] : undefined;
    const operands: unknown[] = Array.isArray(entry?.[1]) ? entry[1] : [];
    switch (entry?.[0]) {
      case 'Condition':
        return this.#condition(String(entry[1]), stack, place);
      case 'Fn::Equals':
        return this.#value(operands[0], stack, place) === this.#value(operands[1], stack, place);
      case 'Fn::Not':
        return !this.#test(operands[0], stack, place);
      case 'Fn::And':
        return operands.every((operand) => this.#test(operand, stack, place));
      case 'Fn::Or':
        return operands.some((operand) => this.#test(operand, stack, place));
      default:
        throw refuse(place, `a condition has an unknown form: ${JSON.stringify(condition)}`, 'Write it more simply');
    }
  }
}
