package funding

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// SpendingByObject is the spending of [InternationalPolicing] by standard object, from 2015-16 to 2024-25, in the order
// of the years. The figures stand as they were published: in seven of the ten years their sum differs from the published
// total by a dollar, which [ByObject.Difference] tells. Each call gives a slice of its own.
func SpendingByObject() []ByObject {
	// The columns are those of Objects, in their order.
	return []ByObject{
		spent(2015, 26_224_206, 8_474_172, 18_137_284, 283_712, 157_689, 268_032, 0, 210_351),
		spent(2016, 23_859_531, 7_038_017, 15_390_813, 295_935, 272_826, 382_370, 27_000, -130_462),
		spent(2017, 22_637_498, 6_741_212, 13_548_580, 112_664, 284_674, 305_484, 0, -88_100),
		spent(2018, 19_178_044, 7_282_816, 10_152_523, 74_731, 922_282, 575_875, 24_900, 155_863),
		spent(2019, 28_741_383, 6_492_003, 13_154_348, 28_878, 675_659, 336_182, 2_271_629, -107_027),
		spent(2020, 22_037_393, 4_683_384, 8_804_363, 21_760, 178_257, 162_885, 2_374_110, 2_085_017),
		spent(2021, 31_819_781, 6_344_618, 12_248_314, -111_040, 387_592, 480_447, 3_227_703, -346_367),
		spent(2022, 28_169_718, 7_313_709, 8_959_273, 227_150, 769_127, 216_848, 3_110_693, -253_261),
		spent(2023, 29_662_548, 7_943_362, 8_252_290, 1_497_780, 1_283_090, 468_641, 4_944_228, -227_109),
		spent(2024, 39_133_903, 9_988_556, 7_168_250, 2_391_524, 1_230_332, 597_189, 27_354, -37_269),
	}
}

func spent(year calendar.FiscalYear, amounts ...int64) ByObject {
	made := ByObject{
		Year: year, Parts: make([]Part, len(amounts)),
		Basis: policy.Cite("gc-infobase").At(bilingual.Text{
			English: "spending by standard object, program_sobjs.csv", French: "dépenses par article courant, program_sobjs.csv",
		}),
	}
	for i, amount := range amounts {
		made.Parts[i] = Part{Object: objects[i].Code, Amount: Dollars(amount)}
	}
	return made
}
