package personnel

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Province is a province or territory of Canada, by the two letters that stand for it in an address. The zero Province
// is not stated; for the RCMP it is none.
type Province string

const (
	// Alberta is the province of Alberta.
	Alberta Province = "AB"
	// BritishColumbia is the province of British Columbia.
	BritishColumbia Province = "BC"
	// Manitoba is the province of Manitoba.
	Manitoba Province = "MB"
	// NewBrunswick is the province of New Brunswick.
	NewBrunswick Province = "NB"
	// NewfoundlandAndLabrador is the province of Newfoundland and Labrador.
	NewfoundlandAndLabrador Province = "NL"
	// NovaScotia is the province of Nova Scotia.
	NovaScotia Province = "NS"
	// NorthwestTerritories is the territory of that name.
	NorthwestTerritories Province = "NT"
	// Nunavut is the territory of Nunavut.
	Nunavut Province = "NU"
	// Ontario is the province of Ontario.
	Ontario Province = "ON"
	// PrinceEdwardIsland is the province of Prince Edward Island.
	PrinceEdwardIsland Province = "PE"
	// Quebec is the province of Quebec.
	Quebec Province = "QC"
	// Saskatchewan is the province of Saskatchewan.
	Saskatchewan Province = "SK"
	// Yukon is the territory of Yukon.
	Yukon Province = "YT"
)

var provinces = bilingual.Codes[Province]{
	{Code: Alberta, Title: bilingual.Same("Alberta")},
	{Code: BritishColumbia, Title: bilingual.Text{English: "British Columbia", French: "Colombie-Britannique"}},
	{Code: Manitoba, Title: bilingual.Same("Manitoba")},
	{Code: NewBrunswick, Title: bilingual.Text{English: "New Brunswick", French: "Nouveau-Brunswick"}},
	{
		Code:  NewfoundlandAndLabrador,
		Title: bilingual.Text{English: "Newfoundland and Labrador", French: "Terre-Neuve-et-Labrador"},
	},
	{Code: NovaScotia, Title: bilingual.Text{English: "Nova Scotia", French: "Nouvelle-Écosse"}},
	{Code: NorthwestTerritories, Title: bilingual.Text{English: "Northwest Territories", French: "Territoires du Nord-Ouest"}},
	{Code: Nunavut, Title: bilingual.Same("Nunavut")},
	{Code: Ontario, Title: bilingual.Same("Ontario")},
	{Code: PrinceEdwardIsland, Title: bilingual.Text{English: "Prince Edward Island", French: "Île-du-Prince-Édouard"}},
	{Code: Quebec, Title: bilingual.Text{English: "Quebec", French: "Québec"}},
	{Code: Saskatchewan, Title: bilingual.Same("Saskatchewan")},
	{Code: Yukon, Title: bilingual.Same("Yukon")},
}

// Provinces are the ten provinces and three territories in the order of their codes.
func Provinces() iter.Seq[Province] { return provinces.All() }

// ParseProvince reads the code of a province or territory. A code that is none of [Provinces] is a [fault.Fault].
func ParseProvince(text string) (Province, error) { return fault.ParseCode(provinces, text) }

// Valid says whether the province is one of [Provinces].
func (p Province) Valid() bool { return provinces.Has(p) }

// Title is what people read for the province or territory.
func (p Province) Title() bilingual.Text { return provinces.Title(p) }

// MarshalText gives the code; the empty text for the zero Province. A code that is none of [Provinces] is an error.
func (p Province) MarshalText() ([]byte, error) { return fault.MarshalCode(provinces, p) }

// UnmarshalText reads the code; the empty text is the zero Province.
func (p *Province) UnmarshalText(text []byte) error { return fault.UnmarshalCode(provinces, text, p) }
