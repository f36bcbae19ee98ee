import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';

/** Signs with a key that leaves its keeper never. */
export interface Signer {
  keyId: string;
  /** SubjectPublicKeyInfo, DER. */
  publicKey(): Promise<Uint8Array>;
  /** ECDSA with SHA-256 over at most 4,096 bytes, DER. */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** The key has no public half, or KMS gave no signature: what it is asked with is wrong. */
class SigningError extends Error {
  override readonly name = 'SigningError';
  readonly code = 'export.signing';
}

export function openSigner(keyId: string, client = new KMSClient({})): Signer {
  let known: Promise<Uint8Array> | undefined;
  const fetched = async () => {
    const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId: keyId }));
    if (PublicKey === undefined) throw new SigningError('the signing key has no public half');
    return PublicKey;
  };
  return {
    keyId,
    async publicKey() {
      known ??= fetched();
      try {
        return await known;
      } catch (error) {
        known = undefined;
        throw error;
      }
    },
    async sign(message) {
      const { Signature } = await client.send(
        new SignCommand({ KeyId: keyId, Message: message, MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' }),
      );
      if (Signature === undefined) throw new SigningError('KMS gave no signature');
      return Signature;
    },
  };
}
