import { type IRole, ManagedPolicy, PolicyStatement, type PolicyStatementProps } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { acknowledge, wildcardFinding } from './acknowledge.ts';

export interface Grant {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions?: PolicyStatementProps['conditions'];
  /** Why a `*` stands in the resources: wanted wherever one does. */
  readonly because?: string;
}

/**
 * All that a role may do, in one managed policy. Roles are handed to constructs without the right to extend them, so
 * nothing is granted that is not written as a `Grant`.
 */
export class Grants extends Construct {
  readonly policy: ManagedPolicy;

  constructor(scope: Construct, id: string, role?: IRole) {
    super(scope, id);
    this.policy = new ManagedPolicy(this, 'Policy', role && { roles: [role] });
  }

  allow(...grants: readonly Grant[]): this {
    for (const { actions, resources, conditions, because } of grants) {
      this.policy.addStatements(new PolicyStatement({ actions: [...actions], resources: [...resources], conditions }));
      for (const resource of resources.filter((name) => name.includes('*'))) {
        if (because === undefined) throw new TypeError(`${this.node.path}: say why ${actions} needs a wildcard`);
        acknowledge(this.policy, { [wildcardFinding(this, resource)]: because });
      }
    }
    return this;
  }
}

export const TRACING: Grant = {
  actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
  resources: ['*'],
  because: 'X-Ray knows no resources: these two actions are granted on * or not at all.',
};
