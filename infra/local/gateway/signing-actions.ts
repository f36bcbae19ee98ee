import * as z from 'zod';
import type { Key } from '../templates/stage.ts';
import { bodyOf, type IncomingCall, type Need, targetAction, unknownAction } from './need.ts';

const OFFERED = new Set(['Sign', 'GetPublicKey']);
const keySchema = z.looseObject({ KeyId: z.string() });

/** What a request to KMS itself needs; what other services ask of it in a caller's name is in encryption-keys.ts. */
export function signingNeeds(call: IncomingCall, keys: readonly Key[]): Need[] {
  const operation = targetAction(call);
  if (!OFFERED.has(operation)) throw unknownAction('KMS', operation);
  const { KeyId } = bodyOf(call, keySchema);
  const resource = keys.find(({ arn, keyId }) => arn === KeyId || keyId === KeyId)?.arn ?? KeyId;
  return [{ action: `kms:${operation}`, resource }];
}
