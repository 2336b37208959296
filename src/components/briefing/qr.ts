/** An address as a code that a telephone reads from paper. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { encode } from 'uqr';

/** The clear margin that the norm asks for, in modules (ISO/IEC 18004, 5.3.8). */
const quiet = 4;

/** The code as a drawing, with the words that say what it is. */
export const qrCode = (address: string): Element => {
	const { data, size } = encode(address, { ecc: 'M', border: 0 });
	const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])));
	const side = size + 2 * quiet;
	return s('svg.qr', { viewBox: `0 0 ${side} ${side}`, role: 'img', ariaLabel: `QR code: ${address}` }, [
		s('rect', { width: side, height: side, fill: '#fff' }),
		s('path', { d: dark.join(''), fill: '#000' }),
	]);
};
