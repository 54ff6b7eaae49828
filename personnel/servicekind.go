package personnel

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// ServiceKind is what kind of police service it is. The zero ServiceKind is not stated.
type ServiceKind string

const (
	// Municipal is the police of a city or town.
	Municipal ServiceKind = "municipal"
	// Regional is the police of several municipalities together.
	Regional ServiceKind = "regional"
	// Provincial is the police of a province.
	Provincial ServiceKind = "provincial"
	// RoyalCanadianMountedPolice is the RCMP, which also polices most provinces, all territories and many municipalities
	// by contract.
	RoyalCanadianMountedPolice ServiceKind = "rcmp"
	// Indigenous is the police of an Indigenous community that administers its own.
	Indigenous ServiceKind = "indigenous"
)

var serviceKinds = bilingual.Codes[ServiceKind]{
	{Code: Municipal, Title: bilingual.Text{English: "municipal police service", French: "service de police municipal"}},
	{Code: Regional, Title: bilingual.Text{English: "regional police service", French: "service de police régional"}},
	{Code: Provincial, Title: bilingual.Text{English: "provincial police service", French: "service de police provincial"}},
	{
		Code:  RoyalCanadianMountedPolice,
		Title: bilingual.Text{English: "Royal Canadian Mounted Police", French: "Gendarmerie royale du Canada"},
	},
	{Code: Indigenous, Title: bilingual.Text{English: "Indigenous police service", French: "service de police autochtone"}},
}

// ServiceKinds are all kinds in a fixed order.
func ServiceKinds() iter.Seq[ServiceKind] { return serviceKinds.All() }

// ParseServiceKind reads the code of a kind. A code that is none of [ServiceKinds] is a [fault.Fault].
func ParseServiceKind(text string) (ServiceKind, error) { return fault.ParseCode(serviceKinds, text) }

// Valid says whether the kind is one of [ServiceKinds].
func (k ServiceKind) Valid() bool { return serviceKinds.Has(k) }

// Title is what people read for the kind.
func (k ServiceKind) Title() bilingual.Text { return serviceKinds.Title(k) }

// MarshalText gives the code; the empty text for the zero ServiceKind. A code that is none of [ServiceKinds] is an
// error.
func (k ServiceKind) MarshalText() ([]byte, error) { return fault.MarshalCode(serviceKinds, k) }

// UnmarshalText reads the code; the empty text is the zero ServiceKind.
func (k *ServiceKind) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(serviceKinds, text, k)
}
