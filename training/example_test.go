package training_test

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

func Example() {
	course := training.PreDeployment()
	length, known := course.LengthNear(calendar.MustParse("2008-07-01"))
	fmt.Println(known)
	fmt.Println(course.Title.French)
	fmt.Println(length.In(language.French))
	fmt.Println(length.Basis.Source.SecondHand)
	// Output:
	// true
	// Formation préalable au déploiement
	// au moins 14 jours (Soudan, mai 2008)
	// true
}

func ExamplePreDeployment() {
	course := training.PreDeployment()
	fmt.Println(course.Place.English)
	for _, subject := range course.Subjects {
		fmt.Println("-", subject.English)
	}
	for _, length := range course.Lengths {
		fmt.Println(length)
	}
	// Output:
	// Canadian Police College, Ottawa
	// - customs of the country
	// - geopolitics
	// - police system of the country
	// - living conditions
	// - medical matters
	// - psychological effects on officers and their families
	// - weapons, for armed missions
	// 7 to 14 days
	// 10 days (East Timor, 2003)
	// at least 14 days (Sudan, May 2008)
	// 14 days (Haiti, June 2010)
	// 5 days (Sudan, December 2010)
	// about 42 days (Afghanistan, January 2011)
}

func ExampleCourse_Check() {
	course := training.Course{
		ID:    "driving",
		Title: bilingual.Text{English: "Driving"},
		Basis: policy.Assume(bilingual.Text{English: "our own course", French: "notre propre cours"}),
	}
	fmt.Println(course.Check())
	// Output:
	// title: missing; given: “Driving”; accepted: text in English and in French
}

func ExampleLength() {
	length := training.Length{
		On:      calendar.InYear(2009),
		Mission: bilingual.Text{English: "Haiti", French: "Haïti"},
		Days:    policy.Whole(9, policy.CalendarDays),
		Basis:   policy.Cite("spvm-training"),
	}
	fmt.Println(length.In(language.French))
	length.Basis = policy.Citation{}
	written, err := json.Marshal(length)
	fmt.Println(string(written), err)
	// Output:
	// au moins 9 jours (Haïti, 2009)
	// {"on":"2009","mission":{"en":"Haiti","fr":"Haïti"},"days":{"number":"9","unit":"days"}} <nil>
}
