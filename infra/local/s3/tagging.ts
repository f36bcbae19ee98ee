import { checkTags, versionHeader } from './object-detail.ts';
import type { S3Call } from './s3-call.ts';
import { S3Error } from './s3-error.ts';
import { childrenOf, readXml, textOf } from './xml.ts';

export function getTags(call: S3Call): void {
  const object = findTagged(call);
  const tags = Object.entries(object.detail.tags).map(([Key, Value]) => ({ Key, Value }));
  call.answerXml('Tagging', { TagSet: { Tag: tags } }, versionHeader(object));
}

export async function putTags(call: S3Call): Promise<void> {
  call.bucket();
  const [set] = childrenOf(readXml(await call.xmlBody(), 'Tagging'), 'TagSet');
  if (set === undefined) throw new S3Error('MalformedXML', 'A Tagging has a TagSet.');
  const pairs = childrenOf(set, 'Tag').map((tag): [string, string] => [
    textOf(tag, 'Key') ?? '',
    textOf(tag, 'Value') ?? '',
  ]);
  replaceTags(call, 200, checkTags(pairs));
}

export function deleteTags(call: S3Call): void {
  replaceTags(call, 204, {});
}

function replaceTags(call: S3Call, status: number, tags: Record<string, string>): void {
  const object = call.store.transact(() => {
    const found = findTagged(call);
    call.store.index.setDetail(found, { ...found.detail, tags });
    return found;
  });
  call.answer(status, versionHeader(object));
}

function findTagged(call: S3Call) {
  return call.store.find(call.bucket().name, call.key, call.address.query.get('versionId') ?? undefined);
}
