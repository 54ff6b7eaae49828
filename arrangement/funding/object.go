package funding

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Object is what money was spent on, by the standard objects of the Government of Canada's accounts, as far as the
// program's published figures tell them apart. The zero Object is not stated.
type Object string

const (
	// Personnel is the pay and the benefits of the RCMP's own people.
	Personnel Object = "personnel"
	// TransportAndCommunications is travel, freight and telecommunications.
	TransportAndCommunications Object = "transport-and-communications"
	// ProfessionalAndSpecialServices is services bought from others.
	ProfessionalAndSpecialServices Object = "professional-and-special-services"
	// Rentals is the rent of premises and machines.
	Rentals Object = "rentals"
	// MaterialsAndSupplies is utilities, materials and supplies.
	MaterialsAndSupplies Object = "materials-and-supplies"
	// MachineryAndEquipment is machinery and equipment that was bought.
	MachineryAndEquipment Object = "machinery-and-equipment"
	// TransferPayments is money given to others without a service in return.
	TransferPayments Object = "transfer-payments"
	// Other is all else, repayments included: it may be negative.
	Other Object = "other"
)

var objects = bilingual.Codes[Object]{
	{Code: Personnel, Title: bilingual.Text{English: "personnel", French: "personnel"}},
	{Code: TransportAndCommunications, Title: bilingual.Text{English: "transportation and communications", French: "transports et communications"}},
	{Code: ProfessionalAndSpecialServices, Title: bilingual.Text{English: "professional and special services", French: "services professionnels et spéciaux"}},
	{Code: Rentals, Title: bilingual.Text{English: "rentals", French: "location"}},
	{Code: MaterialsAndSupplies, Title: bilingual.Text{English: "materials and supplies", French: "fournitures et approvisionnements"}},
	{Code: MachineryAndEquipment, Title: bilingual.Text{English: "machinery and equipment", French: "machines et matériel"}},
	{Code: TransferPayments, Title: bilingual.Text{English: "transfer payments", French: "paiements de transfert"}},
	{Code: Other, Title: bilingual.Text{English: "other", French: "autres"}},
}

// Objects are all objects in the order of the accounts.
func Objects() iter.Seq[Object] { return objects.All() }

// ParseObject reads the code of an object. A code that is none of [Objects] is a [fault.Fault].
func ParseObject(text string) (Object, error) { return fault.ParseCode(objects, text) }

// Valid says whether the object is one of [Objects].
func (o Object) Valid() bool { return objects.Has(o) }

// Title is what people read for the object.
func (o Object) Title() bilingual.Text { return objects.Title(o) }

// MarshalText gives the code; the empty text for the zero Object. A code that is none of [Objects] is an error.
func (o Object) MarshalText() ([]byte, error) { return fault.MarshalCode(objects, o) }

// UnmarshalText reads the code; the empty text is the zero Object.
func (o *Object) UnmarshalText(text []byte) error { return fault.UnmarshalCode(objects, text, o) }
