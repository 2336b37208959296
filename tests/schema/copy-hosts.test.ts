/** Hosts that are no home of a source. */
import { expect, test } from 'vitest';
import { faultOfHost, hostOf } from '../../src/schema/copy-hosts.ts';

test.each([
	['https://www.example.org:8080/a', 'www.example.org'],
	['nothing', undefined],
])('the host of %s', (address, host) => {
	expect(hostOf(address)).toBe(host);
});

test.each([
	['https://docslib.org/1', 'copies'],
	['https://www.scribd.com/document/1', 'copies'],
	['https://notscribd.com/', undefined],
	['https://scribd.com.example.org/', undefined],
	['https://mail.example.org/', 'private'],
	['https://webmail.example.org/', 'private'],
	['https://proxy.example.org/', 'private'],
	['https://ezproxy.example.org/', 'private'],
	['https://www-jstor-org.ezproxy.example.org/', 'private'],
	['https://localhost/', 'private'],
	['http://localhost:4321/', 'private'],
	['https://intranet.local/', 'private'],
	['https://a.internal/', 'private'],
	['https://slave.example.org/', 'private'],
	['https://www.slave12.example.org/', 'private'],
	['https://192.168.1.1/', 'private'],
	['https://[::1]/', 'private'],
	['https://example.org./', 'private'],
	['https://mailing.example.org/', undefined],
	['https://gmail.example.org/', undefined],
	['https://myproxy.example.org/', undefined],
	['https://local.example.org/', undefined],
	['https://a.local.example.org/', undefined],
	['https://enslave.example.org/', undefined],
	['https://slavery.example.org/', undefined],
	['https://4chan1.example.org/', undefined],
	['https://2015.org/', undefined],
	['https://example.org/mail', undefined],
	['nothing', undefined],
])('%s is %s', (address, is) => {
	expect(faultOfHost(address)).toEqual(is && { host: hostOf(address), is });
});
