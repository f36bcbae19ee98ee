import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { PrivateList } from '../../functions/private-lists.ts';
import {
  ALLOWED,
  AREAS,
  type Area,
  FETCHES,
  inForceOf,
  permitsOf,
  quarantineOf,
  sourcesOf,
} from '../../functions/watchlist-keys.ts';
import { objects } from './access.ts';
import type { Grant } from './grants.ts';

const BY_LIST = 'Lists are put there by their authorities, and named by them.';
const BY_EDITION = 'Editions of a list are named by what is on them.';

/** Looking which editions are in force and opening them: those of the public lists, and of each private one by itself. */
export function readsLists(bucket: IBucket, key: IKey, privateLists: readonly PrivateList[]): Grant[] {
  const reads = (below: string, because: string) => objects(bucket, key, ['GetObject'], below, because);
  return [
    // Without it S3 answers "access denied" where a list was never compiled.
    { actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
    ...reads(inForceOf('public'), BY_LIST),
    ...reads(`${AREAS.public}editions/`, BY_EDITION),
    ...reads(ALLOWED, 'Files of allowed pairs are named by who allows them.'),
    ...privateLists.flatMap(({ list }) => [
      { actions: ['s3:GetObject'], resources: [bucket.arnForObjects(`${inForceOf('private')}${list}.json`)] },
      ...reads(`${AREAS.private}editions/${list}/`, BY_EDITION),
    ]),
  ];
}

/** Looking at the edition that an event is about, and keeping what is new on it. */
export function comparesEditions(bucket: IBucket, key: IKey, area: Area): Grant[] {
  return [
    ...objects(bucket, key, ['GetObject', 'GetObjectVersion'], inForceOf(area), BY_LIST),
    ...objects(bucket, key, ['GetObject', 'PutObject'], `${AREAS[area]}differences/`, BY_EDITION),
  ];
}

/** Putting the files of public lists among the sources, and remembering what was fetched. */
export function fetchesLists(bucket: IBucket, key: IKey): Grant[] {
  return [
    // Without it S3 answers "access denied" where a list was never fetched.
    { actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
    ...objects(bucket, key, ['GetObject', 'PutObject'], FETCHES, BY_LIST),
    ...objects(bucket, key, ['PutObject'], sourcesOf('public'), BY_LIST),
  ];
}

/** Looking what is in force and what is kept out, and permitting it. */
export function permitsEditions(bucket: IBucket, key: IKey, area: Area): Grant[] {
  return [
    { actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
    ...[inForceOf(area), quarantineOf(area)].flatMap((below) => objects(bucket, key, ['GetObject'], below, BY_LIST)),
    ...objects(bucket, key, ['PutObject'], permitsOf(area), BY_LIST),
  ];
}

/** Compiling the lists of an area and putting them in force. */
export function compilesLists(bucket: IBucket, key: IKey, area: Area): Grant[] {
  const editions = `${AREAS[area]}editions/`;
  return [
    { actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
    ...[sourcesOf(area), inForceOf(area), permitsOf(area)].flatMap((below) =>
      objects(bucket, key, ['GetObject'], below, BY_LIST),
    ),
    ...objects(bucket, key, ['GetObject', 'PutObject'], editions, BY_EDITION),
    ...[inForceOf(area), quarantineOf(area)].flatMap((below) => objects(bucket, key, ['PutObject'], below, BY_LIST)),
  ];
}
