package fault_test

import (
	"errors"
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// A decoder asks for the keys that it knows, and hears of everything that is wrong at once.
func ExampleDecode() {
	var name string
	var years int
	err := fault.Decode([]byte(`{"Name": "Sgt. A", "years": "seven"}`), func(o *fault.Object) {
		o.Required("name", &name)
		o.Required("years", &years)
	})
	fmt.Println(err)
	fmt.Println(errors.Is(err, fault.Missing))
	// Output:
	// Name: unexpected; given: “Name”; accepted: “name”
	// years: malformed; given: “seven”; accepted: a whole number
	// name: missing; accepted: text in quotation marks
	// true
}

func ExampleDecodeItems() {
	var languages []string
	err := fault.DecodeItems([]byte(`["fr", "ht"]`), &languages)
	fmt.Println(languages, err)
	err = fault.DecodeItems([]byte(`["fr", null]`), &languages)
	fmt.Println(languages, err)
	// Output:
	// [fr ht] <nil>
	// [fr ht] [1]: malformed; given: null; accepted: text in quotation marks
}

// What is right in form may be wrong in meaning.
func ExampleObject() {
	var posts int
	var roles []string
	err := fault.Decode([]byte(`{"posts": 1, "roles": ["patrol", "recruit-training"]}`), func(o *fault.Object) {
		if o.Required("posts", &posts) && fault.Items(o, "roles", &roles) && len(roles) > posts {
			o.Fault("roles", fault.Conflict, bilingual.Text{English: "two roles", French: "deux rôles"},
				bilingual.Text{English: "at most one role for one post", French: "au plus un rôle pour un poste"})
		}
	})
	fmt.Println(err)
	// Output:
	// roles: at odds with another value; given: two roles; accepted: at most one role for one post
}

func ExampleItems() {
	var languages []string
	err := fault.Decode([]byte(`{"languages": []}`), func(o *fault.Object) {
		fmt.Println(fault.Items(o, "languages", &languages))
	})
	fmt.Println(languages, languages == nil, err)
	// Output:
	// true
	// [] false <nil>
}

func ExampleFault() {
	f := fault.Fault{
		Kind:  fault.OutOfRange,
		Path:  fault.Path("officers").Index(3).Key("tour"),
		Given: bilingual.Text{English: "400 days", French: "400 jours"},
		Accepted: bilingual.Text{
			English: "at most 365 days",
			French:  "au plus 365 jours",
		},
	}
	fmt.Println(f)
	fmt.Println(f.In(language.CanadianFrench))
	// Output:
	// officers[3].tour: out of range; given: 400 days; accepted: at most 365 days
	// officers[3].tour : hors limites ; donné : 400 jours ; admis : au plus 365 jours
}

func ExampleKind() {
	err := fmt.Errorf("reading the request: %w", fault.Fault{Kind: fault.Missing, Path: "host"})
	fmt.Println(errors.Is(err, fault.Missing), errors.Is(err, fault.Conflict))
	fmt.Println(fault.OutOfRange.Title().In(language.French))
	// Output:
	// true false
	// hors limites
}

func ExamplePath() {
	var document fault.Path
	fmt.Println(document.Key("officers").Index(3).Key("languages").Index(0).Key("level"))
	fmt.Println(document.Key("first name"))
	fmt.Println(fault.Path("officers[3]").Join("languages[0]"))
	// Output:
	// officers[3].languages[0].level
	// ["first name"]
	// officers[3].languages[0]
}

// A function that checks several things collects what it finds.
func ExampleList() {
	check := func(name string, posts int) error {
		var faults fault.List
		if name == "" {
			faults.Add(fault.Fault{Kind: fault.Missing, Path: "name"})
		}
		if posts < 1 {
			faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "posts", Accepted: bilingual.Same("1")})
		}
		return faults.Err()
	}
	fmt.Println(check("Port-au-Prince", 2))
	var all fault.List
	all.AddError("stations[0]", check("", 0))
	fmt.Println(all)
	// Output:
	// <nil>
	// stations[0].name: missing
	// stations[0].posts: out of range; accepted: 1
}

func ExampleOf() {
	err := fmt.Errorf("two files: %w", errors.Join(
		fault.Fault{Kind: fault.Missing, Path: "name"},
		fault.Fault{Kind: fault.Unknown, Path: "rank"},
	))
	for _, f := range fault.Of(err) {
		fmt.Println(f.Path, f.Kind)
	}
	// Output:
	// name missing
	// rank not a known code
}

func ExampleGiven() {
	fmt.Println(fault.Given("two\nlines").English)
	fmt.Println(fault.Given("Haïti").French)
	// Output:
	// “two\nlines”
	// « Haïti »
}

func ExampleParseCode() {
	type form string
	forms := bilingual.Codes[form]{{Code: "individual"}, {Code: "team"}}
	got, err := fault.ParseCode(forms, "team")
	fmt.Println(got, err)
	_, err = fault.ParseCode(forms, "unit")
	fmt.Println(err)
	// Output:
	// team <nil>
	// document: not a known code; given: “unit”; accepted: “individual” or “team”
}
