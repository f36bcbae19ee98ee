import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DetectDocumentTextCommand, TextractClient } from '@aws-sdk/client-textract';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import {
  aws_events as events,
  aws_iam as iam,
  aws_s3 as s3,
  aws_sqs as sqs,
  aws_events_targets as targets,
} from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Credentials } from '../../../infra/local/gateway/credentials.ts';
import { openGateway } from '../../../infra/local/gateway/gateway.ts';
import { type RunningStage, runSmallStage } from './running-stage.ts';

const ROOT = 'arn:aws:iam::000000000000:root';

describe('the gateway', () => {
  let running: RunningStage;
  let reader: string;
  let bucket: string;
  let table: string;
  let papers: string;
  let keyless: string;
  beforeAll(async () => {
    running = await runSmallStage(({ pipeline, intake, papers: queue }) => {
      const role = new iam.Role(pipeline, 'Keyless', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
      // Grants on bucket and queue, none on their key: what a hand-written policy most often forgets.
      role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [`${intake.bucketArn}/*`] }));
      role.addToPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
      const allowedMethods = [s3.HttpMethods.GET, s3.HttpMethods.PUT];
      intake.addCorsRule({ allowedOrigins: ['*'], allowedMethods, allowedHeaders: ['*'], exposedHeaders: ['ETag'] });
    });
    const { stage } = running;
    reader = stage.functions[0]?.roleArn ?? '';
    bucket = stage.buckets[0]?.name ?? '';
    table = stage.tables[0]?.name ?? '';
    papers = stage.queues.find(({ name }) => name.includes('Papers'))?.url ?? '';
    keyless = stage.roles.find(({ name }) => name.includes('Keyless'))?.arn ?? '';
  });
  afterAll(async () => await running.close());

  it('lets a role do what its policies allow', async () => {
    const asRoot = new S3Client(running.clientOf(ROOT));
    await asRoot.send(new PutObjectCommand({ Bucket: bucket, Key: 'NLRTM/C1/papers/a b.txt', Body: 'hello' }));
    const s3 = new S3Client(running.clientOf(reader));
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'NLRTM/C1/papers/a b.txt' }));
    expect(await Body?.transformToString()).toBe('hello');
    const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'NLRTM/' }));
    expect(KeyCount).toBe(1);
    const dynamodb = new DynamoDBClient(running.clientOf(reader));
    const Item = { pk: { S: 'CASE#1' }, sk: { S: 'CASE' }, queue: { S: 'q' }, rank: { S: '1' } };
    await dynamodb.send(new PutItemCommand({ TableName: table, Item }));
    const found = await dynamodb.send(new GetItemCommand({ TableName: table, Key: { pk: Item.pk, sk: Item.sk } }));
    expect(found.Item).toEqual(Item);
    const query = { KeyConditionExpression: '#q = :q', ExpressionAttributeNames: { '#q': 'queue' } };
    const queued = await dynamodb.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'queue',
        ...query,
        ExpressionAttributeValues: { ':q': { S: 'q' } },
      }),
    );
    expect(queued.Items).toEqual([Item]);
    const client = new SQSClient(running.clientOf(reader));
    await new SQSClient(running.clientOf(ROOT)).send(new SendMessageCommand({ QueueUrl: papers, MessageBody: 'm' }));
    const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl: papers }));
    expect(Messages?.[0]?.Body).toBe('m');
  });

  it('refuses what no policy allows, in the words and shape of each service, and keeps a note of it', async () => {
    const before = running.denials.length;
    const s3 = new S3Client(running.clientOf(reader));
    const put = s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'k', Body: 'x'.repeat(3_000_000) }));
    await expect(put).rejects.toMatchObject({
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
      message: expect.stringMatching(
        /^User: arn:aws:sts::000000000000:assumed-role\/.* is not authorized to perform: s3:PutObject on resource: arn:aws:s3:::.*\/k because no identity-based policy allows the s3:PutObject action$/,
      ),
    });
    const client = new SQSClient(running.clientOf(reader));
    await expect(client.send(new SendMessageCommand({ QueueUrl: papers, MessageBody: 'm' }))).rejects.toMatchObject({
      name: expect.stringMatching(/^AccessDenied/),
      message: expect.stringContaining('sqs:SendMessage'),
    });
    const dynamodb = new DynamoDBClient(running.clientOf(keyless));
    const get = dynamodb.send(new GetItemCommand({ TableName: table, Key: { pk: { S: 'a' }, sk: { S: 'b' } } }));
    await expect(get).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect(running.denials.slice(before).map(({ action }) => action)).toEqual([
      's3:PutObject',
      'sqs:SendMessage',
      'dynamodb:GetItem',
    ]);
    expect(running.authority.denials.at(-1)).toBe(running.denials.at(-1));
  });

  it('refuses a role that may use the bucket or queue but not its key', async () => {
    const s3 = new S3Client(running.clientOf(keyless));
    await expect(s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'k' }))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('kms:Decrypt'),
    });
    const client = new SQSClient(running.clientOf(keyless));
    await expect(client.send(new SendMessageCommand({ QueueUrl: papers, MessageBody: 'm' }))).rejects.toMatchObject({
      name: expect.stringMatching(/KmsAccessDenied|KMS.AccessDenied/),
      message: expect.stringContaining('kms:GenerateDataKey'),
    });
  });

  it('asks for s3:GetObjectVersion when a version is named', async () => {
    const asRoot = new S3Client(running.clientOf(ROOT));
    const { VersionId } = await asRoot.send(new PutObjectCommand({ Bucket: bucket, Key: 'v', Body: 'v' }));
    const s3 = new S3Client(running.clientOf(keyless));
    const get = s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'v', VersionId }));
    await expect(get).rejects.toMatchObject({ message: expect.stringContaining('s3:GetObjectVersion') });
  });

  it('honours presigned addresses as far as their signer may', async () => {
    const asRoot = new S3Client(running.clientOf(ROOT));
    const good = await getSignedUrl(asRoot, new PutObjectCommand({ Bucket: bucket, Key: 'presigned' }), {
      expiresIn: 60,
    });
    expect((await fetch(good, { method: 'PUT', body: 'x' })).status).toBe(200);
    const s3 = new S3Client(running.clientOf(keyless));
    const bad = await getSignedUrl(s3, new PutObjectCommand({ Bucket: bucket, Key: 'presigned' }), { expiresIn: 60 });
    expect((await fetch(bad, { method: 'PUT', body: 'x' })).status).toBe(403);
  });

  it('lets a page of another origin upload in parts by signed links, and read why a link is refused', async () => {
    const asRoot = new S3Client(running.clientOf(ROOT));
    const place = { Bucket: bucket, Key: 'NLRTM/C2/papers/in parts.pdf' };
    const { UploadId } = await asRoot.send(new CreateMultipartUploadCommand(place));
    const part = new UploadPartCommand({ ...place, UploadId, PartNumber: 1 });
    const link = await getSignedUrl(asRoot, part, { expiresIn: 60 });
    const headers = { origin: 'https://console.example' };
    const asked = { ...headers, 'access-control-request-method': 'PUT' };
    expect((await fetch(link, { method: 'OPTIONS', headers: asked })).headers.get('access-control-allow-origin')).toBe(
      '*',
    );
    const sent = await fetch(link, { method: 'PUT', body: 'all of it', headers });
    expect(sent.headers.get('access-control-expose-headers')).toBe('ETag');
    const MultipartUpload = { Parts: [{ PartNumber: 1, ETag: sent.headers.get('etag') ?? '' }] };
    await asRoot.send(new CompleteMultipartUploadCommand({ ...place, UploadId, MultipartUpload }));
    const { Body } = await asRoot.send(new GetObjectCommand(place));
    expect(await Body?.transformToString()).toBe('all of it');
    const refused = await fetch(link.replace('partNumber=1', 'partNumber=2'), { method: 'PUT', body: 'x', headers });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, '*']);
  });

  it('refuses a wrong secret, an unknown key, and no signature', async () => {
    const { credentials, ...client } = running.clientOf(reader);
    const get = new GetObjectCommand({ Bucket: bucket, Key: 'k' });
    const forged = new S3Client({ ...client, credentials: { ...credentials, secretAccessKey: 'guess' } });
    await expect(forged.send(get)).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    const unknown = new S3Client({ ...client, credentials: { accessKeyId: 'AKIAX', secretAccessKey: 'guess' } });
    await expect(unknown.send(get)).rejects.toMatchObject({ name: 'InvalidAccessKeyId' });
    const bare = await fetch(`${running.gateway.endpoint}/${bucket}/k`);
    expect(bare.status).toBe(400);
    expect(await bare.text()).toContain('s3, sqs, dynamodb');
  });

  it('names the region when a request is signed for another', async () => {
    const s3 = new S3Client({ ...running.clientOf(ROOT), region: 'us-east-1' });
    await expect(s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'k' }))).rejects.toThrow(
      /signed for the region us-east-1; this stage runs in eu-west-1/,
    );
  });

  it('says which services there are when another is asked for', async () => {
    const textract = new TextractClient(running.clientOf(ROOT));
    await expect(
      textract.send(new DetectDocumentTextCommand({ Document: { Bytes: new Uint8Array(1) } })),
    ).rejects.toThrow(/not signed for a service that runs on this machine \(s3, sqs, dynamodb\)/);
  });

  it('refuses operations that the services do not offer', async () => {
    const client = new SQSClient(running.clientOf(ROOT));
    await expect(client.send(new CreateQueueCommand({ QueueName: 'mine' }))).rejects.toThrow(
      'The one-machine runtime does not offer CreateQueue of SQS.',
    );
  });

  it('goes on serving while a client stalls, and cuts off one that talks nonsense', async () => {
    const stalled = connect(running.gateway.port, '127.0.0.1');
    stalled.write(
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\nauthorization: AWS4-HMAC-SHA256 Credential=A/20260101/eu-west-1/sqs/aws4_request\r\n\r\n{',
    );
    const nonsense = connect(running.gateway.port, '127.0.0.1');
    const cut = new Promise((resolve) => nonsense.once('close', resolve));
    nonsense.on('error', () => {});
    nonsense.write('this is not HTTP\r\n\r\n');
    await cut;
    const s3 = new S3Client(running.clientOf(ROOT));
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'alive', Body: 'x' }));
    stalled.destroy();
  });

  it('reads no JSON body beyond its limit, and says so', async () => {
    const dynamodb = new DynamoDBClient(running.clientOf(ROOT));
    const Item = { pk: { S: 'x'.repeat(17 * 1024 * 1024) }, sk: { S: 'x' } };
    await expect(dynamodb.send(new PutItemCommand({ TableName: table, Item }))).rejects.toThrow(
      /at most 16777216 bytes/,
    );
  });
});

describe('a service of AWS', () => {
  it('may send to a queue only for the rule that the queue names', async () => {
    const running = await runSmallStage(({ pipeline }) => {
      const plain = new sqs.Queue(pipeline, 'Plain');
      new events.Rule(pipeline, 'Lists', { eventPattern: { source: ['x'] }, targets: [new targets.SqsQueue(plain)] });
    });
    try {
      const { authority, stage } = running;
      const rule = (id: string) => stage.rules.find(({ name }) => name.includes(id))?.arn ?? '';
      const [arrived, daily, lists] = [rule('PapersArrived'), rule('Daily'), rule('Lists')];
      const plain = stage.queues.find(({ name }) => name.includes('Plain'))?.arn ?? '';
      authority.demandSend('events.amazonaws.com', stage.eventSources[0]?.queueArn ?? '', arrived);
      authority.demandSend('events.amazonaws.com', plain, lists);
      expect(() => authority.demandSend('events.amazonaws.com', plain, daily)).toThrow(
        /Service: events.amazonaws.com is not authorized to perform: sqs:SendMessage/,
      );
      const [reader] = stage.functions;
      authority.demandInvoke('events.amazonaws.com', reader?.arn ?? '', daily);
      expect(() => authority.demandInvoke('events.amazonaws.com', reader?.arn ?? '', arrived)).toThrow(
        /lambda:InvokeFunction/,
      );
      const route = (path: string) =>
        `arn:aws:execute-api:eu-west-1:000000000000:${stage.httpApis[0]?.id}/$default/GET${path}`;
      authority.demandInvoke('apigateway.amazonaws.com', reader?.arn ?? '', route('/cases/{port}'));
      expect(() => authority.demandInvoke('apigateway.amazonaws.com', reader?.arn ?? '', route('/other'))).toThrow();
      authority.demandAssume('lambda.amazonaws.com', reader?.roleArn ?? '', reader?.arn ?? '');
      expect(() => authority.demandAssume('states.amazonaws.com', reader?.roleArn ?? '', '')).toThrow(/trust policy/);
    } finally {
      await running.close();
    }
  });
});

describe('access keys', () => {
  it('stay the same after a restart, and are unlike in another data folder', async () => {
    const [one, other] = [mkdtempSync(join(tmpdir(), 'credentials-')), mkdtempSync(join(tmpdir(), 'credentials-'))];
    try {
      const issued = new Credentials(one).issue('arn:aws:iam::000000000000:role/a');
      expect(new Credentials(one).find(issued.accessKeyId)).toEqual({
        arn: 'arn:aws:iam::000000000000:role/a',
        secretAccessKey: issued.secretAccessKey,
      });
      expect(new Credentials(other).issue('arn:aws:iam::000000000000:role/a')).not.toEqual(issued);
      expect(statSync(`${one}/credentials.json`).mode & 0o077).toBe(0);
    } finally {
      for (const folder of [one, other]) rmSync(folder, { recursive: true });
    }
  });
});

describe('a taken port', () => {
  it('is named, with what to do', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'gateway-'));
    const first = await openGateway({ dataDir, port: 0 });
    try {
      await expect(openGateway({ dataDir, port: first.port })).rejects.toThrow(
        `Port ${first.port} of 127.0.0.1 is taken. Stop what listens there, or choose another port`,
      );
    } finally {
      await first.close();
      rmSync(dataDir, { recursive: true });
    }
  });
});
