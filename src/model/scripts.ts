/**
 * Runs of other scripts in a text, with the language that they are most likely in: for speech, for the right face, and
 * for what is written from right to left. A script tells less than a language; where that is known it goes before. Pure.
 */

/** A stretch of a text. */
export interface Run {
	readonly text: string;
	/** Of a run of another script, its language. Absent: the language of what stands around it. */
	readonly lang?: string;
	/** True: it is written from right to left, and must not draw what surrounds it into its direction. */
	readonly rightToLeft?: boolean;
}

const eastern = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const rightward = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
/** What may stand within a run from right to left, between its letters: spaces, digits, signs, but no bracket's half. */
const between = String.raw`\s\p{Nd}\p{M}\u200c\u200d.,:;،؛؟'’"“”«»/–—-`;
const runs = new RegExp(
	String.raw`[${eastern}][${eastern}\u3000-\u303f\u30fb\u30fc\uff00-\uffef0-9]*|[${rightward}](?:[${rightward}${between}]*[${rightward}\p{M}])?`,
	'gu',
);
const isRightward = new RegExp(`[${rightward}]`, 'u');
const foreign = new RegExp(`[${eastern}${rightward}]`, 'u');

/** Whether a text holds anything of these scripts. */
export const hasOtherScript = (text: string): boolean => foreign.test(text);

/** Whether a text holds a letter that is written from right to left. */
export const hasRightToLeft = (text: string): boolean => isRightward.test(text);

/** Whether a text reads from right to left: most of its letters do. */
export const isFromRight = (text: string): boolean => {
	let rightToLeft = 0;
	for (const [letter] of text.matchAll(/\p{L}/gu)) rightToLeft += isRightward.test(letter) ? 1 : -1;
	return rightToLeft > 0;
};

/** Characters of traditional Chinese that the simplified writes otherwise: those that occur most. */
const traditional =
	/[國會學發對時為與個們來說這還經關過後開門問間電車東長見貝馬魚鳥龍語議證協網絡變體應當實將無書計記許設論談調請讓誰課識認該詳話訊評試詩詢訪譯護讀讚貨質費資賓賽贊贈購賠賢貴買賣負財貢貧責貪現環報場塊壓壞壽夢夠奪奮媽婦孫寧審寫寬寶專尋導屬島嶺幣帶師幫幹幾庫廣廠廢廳張強彈彎徑從復徵憂憶懷懸戀戰戲戶擁擇擊擔據擴擺敵數斷術樂標機橫檔檢權歡歲歷歸殘殺氣決沒況淚淨淺測渾湯準溝滅滬滯滿漁漢潔潛澤濃濟灣災煙煩熱燈燒營爭爾獎獨獲產畢畫異療盜盡監盤眾確碼礎礦禮禍種稱積穩窮競筆節範築簡簽籃糧紀約紅納純紙級細終組結給統絕經綜綠維綱緊緒線緣編緩練縣縮總績織繼續罰罷羅職聯聞聲聽肅腦腳膚臉臨興舊艦蘇藝藥蘭號處虛蟲補裝複規視覽覺觀觸訂討訓託貿遠違連進運達遲選遷遺鄉鄭鄰醫釋鋼錄錢鐵鑒閉閱闊隊階際陳陽險隨難雲雙雜離靈靜韓項順須預領頭頻題額願類顧顯風飛飯飲館餘驗驚髮鬥鬧鮮麗麥黃黨齊齡亞佔併侖俠倉偉側偵傑傘備債傳傷傾僅僑價儀億儘優儲兒兩冊軍凍務動勞勢勝勵勸區華單員喪喬嗎嘗嚴囑團圍園圓圖]/u;
/** Characters that are written so in Japanese alone. */
const japanese =
	/[\p{Script=Hiragana}\p{Script=Katakana}発対広図経済実関渋悪圧囲隠栄駅塩応桜仮価覚楽気帰犠拠挙峡暁恵渓茎継撃権顕検験険厳鉱砕剤斎雑桟歯児釈収獣従縦処奨焼乗剰畳嬢譲粋髄瀬摂専践銭繊捜挿騒総聡蔵臓続帯滝択沢単遅鋳庁聴鎮鉄転伝稲闘読弐悩脳覇廃拝売髪浜払仏変辺舗穂豊毎満黙薬訳揺様謡頼覧竜両猟緑塁隷霊齢労録働込枠峠]/u;

/** Whether Chinese or Japanese it is stands in no letter of a text: it has Han characters, and none that tells. */
export const isHanAlone = (text: string): boolean =>
	/\p{Script=Han}/u.test(text) && !/\p{Script=Hangul}/u.test(text) && !japanese.test(text);

const easternLanguage = (run: string, whole: string): string =>
	/\p{Script=Hangul}/u.test(run)
		? 'ko'
		: japanese.test(whole)
			? 'ja'
			: /\p{Script=Hangul}/u.test(whole)
				? 'ko'
				: traditional.test(whole)
					? 'zh-Hant'
					: 'zh-Hans';

const rightwardLanguages: readonly (readonly [RegExp, string])[] = [
	[/\p{Script=Syriac}/u, 'syc'],
	[/\p{Script=Thaana}/u, 'dv'],
	[/\p{Script=Nko}/u, 'nqo'],
	[/[װױײ]/u, 'yi'],
	[/\p{Script=Hebrew}/u, 'he'],
	[/[ٹڈڑںھہے]/u, 'ur'],
	[/[پچژگکی]/u, 'fa'],
];

/**
 * Parts a text by its scripts.
 * @param language what the whole is known to be written in: it names every run of its own script
 */
export const runsOf = (text: string, language = ''): readonly Run[] => {
	if (!hasOtherScript(text)) return text === '' ? [] : [{ text }];
	const found: Run[] = [];
	let at = 0;
	for (const { index, 0: run } of text.matchAll(runs)) {
		if (index > at) found.push({ text: text.slice(at, index) });
		at = index + run.length;
		if (isRightward.test(run)) {
			const told = /^(?:ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/.test(language) ? language : undefined;
			const lang = told ?? rightwardLanguages.find(([letters]) => letters.test(run))?.[1] ?? 'ar';
			found.push({ text: run, lang, rightToLeft: true });
		} else {
			const told = /^(?:zh|ja|ko)\b/.test(language) ? language : undefined;
			found.push({ text: run, lang: told ?? easternLanguage(run, text) });
		}
	}
	if (at < text.length) found.push({ text: text.slice(at) });
	return found;
};
