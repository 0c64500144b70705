import { expect, test } from 'vitest';

import { isPrivateHost } from '../../src/internal/private-host.ts';

const hostOf = (host: string) => new URL(`http://${host}/`).hostname;

test.each([
  'localhost',
  'LOCALHOST',
  'localhost.',
  'a.localhost',
  'printer.local',
  'db.internal',
  'nas.lan',
  'redis',
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:10.0.0.1]',
  '[::127.0.0.1]',
  '[64:ff9b::10.0.0.1]',
  '[fe80::1]',
  '[fec0::1]',
  '[fd00::1]',
  '[fc00::1]',
  '[ff02::1]',
])('%s is private', (host) => {
  expect(isPrivateHost(hostOf(host))).toBe(true);
});

test.each([
  'example.com',
  'localhost.example.com',
  'local.example',
  '8.8.8.8',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.0.1',
  '100.128.0.1',
  '192.169.0.1',
  '11.0.0.1',
  '[2606:4700::1111]',
  '[::ffff:8.8.8.8]',
])('%s is public', (host) => {
  expect(isPrivateHost(hostOf(host))).toBe(false);
});
