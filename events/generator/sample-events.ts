/** AWS events as the functions get them, for tests and for invoking one by hand. Account and ids are invented. */
export function sampleEvents(): Map<string, unknown> {
  const key = 'NLRTM/TW-2026-0001/papers/manifest.pdf';
  const created = objectCreated(key);
  const scan = objectCreated('NLRTM/TW-2026-0001/scans/X1-20261102-001/image.tif');
  const final = {
    type: 'document-final',
    port: 'NLRTM',
    reference: 'TW-2026-0001',
    documentId: '0f1e2d3c4b5a69788796',
  };
  return new Map<string, unknown>([
    ['s3-object-created.json', created],
    ['sqs-papers.json', { Records: [sqsRecord('papers', created)] }],
    ['sqs-scans.json', { Records: [sqsRecord('scans', scan)] }],
    ['sqs-arrivals.json', { Records: [sqsRecord('arrivals', created), sqsRecord('arrivals', final)] }],
    ['workflow-step.json', { port: 'NLRTM', reference: 'TW-2026-0001', revision: 1 }],
  ]);
}

/** EventBridge's "Object Created" as Amazon S3 documents it. */
function objectCreated(key: string) {
  return {
    version: '0',
    id: '17793124-05d4-b198-2fde-7ededc63b103',
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: '000000000000',
    time: '2026-11-02T09:12:44Z',
    region: 'eu-west-1',
    resources: ['arn:aws:s3:::tidewaiter-intake'],
    detail: {
      version: '0',
      bucket: { name: 'tidewaiter-intake' },
      object: {
        key,
        size: 3218,
        etag: 'b1946ac92492d2347c6235b4d2611184',
        'version-id': 'IYV3p45BT0ac8hjHg1houSdS1a.Mro8e',
        sequencer: '00617F08299329D189',
      },
      'request-id': 'N4N7GDK58NMKJ12R',
      requester: '000000000000',
      'source-ip-address': '127.0.0.1',
      reason: 'PutObject',
    },
  };
}

function sqsRecord(queue: string, body: unknown) {
  return {
    messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
    receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
    body: JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1793611964000',
      SenderId: 'AIDAEXAMPLE',
      ApproximateFirstReceiveTimestamp: '1793611964012',
    },
    messageAttributes: {},
    md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:eu-west-1:000000000000:tidewaiter-${queue}`,
    awsRegion: 'eu-west-1',
  };
}
